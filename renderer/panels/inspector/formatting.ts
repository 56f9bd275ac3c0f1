// What bold, italic and list do to the text of a field: which characters are replaced, and what is selected then.

export interface TextSelection {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Replace `from` … `to` by `insert`; then select `start` … `end`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly start: number;
  readonly end: number;
}

/** Sets the mark around what is selected, or takes it away where it is. */
export function toggleMark({ text, start, end }: TextSelection, mark: '**' | '*'): TextEdit {
  const { length } = mark;
  const chosen = text.slice(start, end);
  const stars = (part: string): number => (/\*+$/.exec(part)?.[0].length ?? 0);
  const before = stars(text.slice(0, start));
  // Two stars around a text are bold, and no italic one.
  const isMarked = mark === '*' ? before === 1 || before === 3 : before >= 2;
  if (isMarked && text.slice(end).startsWith(mark)) {
    return { from: start - length, to: end + length, insert: chosen, start: start - length, end: end - length };
  }
  // At the end of a marked text, the same key leads out of it.
  if (chosen === '' && text.slice(end).startsWith(mark)) return { from: end, to: end, insert: '', start: end + length, end: end + length };
  return { from: start, to: end, insert: `${mark}${chosen}${mark}`, start: start + length, end: end + length };
}

/** Makes the selected lines points of a list, or takes their points away if all have one. */
export function toggleList({ text, start, end }: TextSelection): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const insert = lines.map((line) => (isList ? line.slice(2) : line.startsWith('- ') ? line : `- ${line}`)).join('\n');
  return { from, to, insert, start: lines.length > 1 ? from : from + insert.length, end: from + insert.length };
}
