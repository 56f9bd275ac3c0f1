// How far the command is: on a terminal one line that is written over, elsewhere a plain line for each file that is over.

import type { Translate } from '#shared/i18n/messages';

export interface Progress {
  /** @param done how far the file is, 0 … 1; 1: it is over */
  advance(shown: string, done: number): void;
  /** Takes the line away; call before writing another. */
  clear(): void;
}

export interface ProgressOptions {
  /** Of files. */
  readonly total: number;
  readonly isTerminal: boolean;
  /** Characters; what is longer would not be written over. */
  readonly columns: number;
  readonly translate: Translate;
  write(text: string): void;
}

const CLEAR = '\r\u001b[K';

export function createProgress({ total, isTerminal, columns, translate, write }: ProgressOptions): Progress {
  const running = new Map<string, number>();
  let over = 0;
  let last = '';

  function line(shown: string): string {
    const share = [...running.values()].reduce((sum, done) => sum + done, over) / total;
    return translate('cli.progress', { done: over, total, percent: Math.floor(100 * share), path: shown });
  }

  function show(text: string): void {
    // A Chinese character takes two columns: half as many always fit.
    const fitting = [...text].slice(0, /^[\u0020-\u02ff]*$/.test(text) ? columns - 1 : Math.floor(columns / 2) - 1).join('');
    if (fitting === last) return;
    last = fitting;
    write(`${CLEAR}${fitting}`);
  }

  return {
    advance(shown, done) {
      const isOver = done >= 1;
      running.set(shown, done);
      if (isOver) running.delete(shown);
      if (isOver) over++;
      if (isTerminal) show(line(shown));
      else if (isOver && total > 1) write(`${line(shown)}\n`);
    },
    clear() {
      if (last !== '') write(CLEAR);
      last = '';
    },
  };
}
