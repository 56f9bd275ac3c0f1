// A piece of a file that is quoted in a message: on one line, short, and without characters that steer a terminal or turn
// the direction of what stands around them.

/** Characters of a place or a name; the end of a place says most. */
const LONGEST = 80;

/** What can't be shown becomes a dot; a long text loses its middle. */
export function printable(text: string, longest = LONGEST): string {
  const half = Math.floor((longest - 1) / 2);
  const short = text.length <= longest ? text : `${text.slice(0, half)}…${text.slice(-half)}`;
  return short.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·');
}
