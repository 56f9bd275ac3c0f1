// Text as people quote it.

const shown = 40;

/** One line of at most 40 characters, with "…" where it was cut. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= shown ? line : `${characters.slice(0, shown - 1).join('').trimEnd()}…`;
}

/** The shortened text in quotation marks, which English and Chinese share. */
export function quoted(text: string): string {
  return `“${shortened(text)}”`;
}
