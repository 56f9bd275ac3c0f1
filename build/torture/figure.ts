// What a proof comes to: one line with its figures, and what went wrong.

export interface Figure {
  readonly line: string;
  /** Each with what is needed to find it again. */
  readonly failures: readonly string[];
}

/** The line with the number of failures behind it. */
export function figure(line: string, failures: readonly string[]): Figure {
  return { line: failures.length === 0 ? line : `${line}; FAILED ${failures.length}, first: ${failures[0]}`, failures };
}
