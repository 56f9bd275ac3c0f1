// What bold, italic, link and list do to the text of a field: which characters are replaced, and what is selected then.

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

const ADDRESS = 'https://';

/** Makes a link of what is selected, and selects the place of its address; of an address, the place of its name. */
export function makeLink({ text, start, end }: TextSelection): TextEdit {
  const chosen = text.slice(start, end);
  const isAddress = /^(https?:\/\/|mailto:)\S+$/.test(chosen);
  const insert = isAddress ? `[](${chosen})` : `[${chosen}](${ADDRESS})`;
  // With nothing selected the name is missing as well, and comes first.
  const at = isAddress || chosen === '' ? start + 1 : start + chosen.length + 3;
  return { from: start, to: end, insert, start: at, end: isAddress || chosen === '' ? at : at + ADDRESS.length };
}

/** Enter in a list begins the next point, and in an empty point ends the list; null: it is no list. */
export function goOnInList({ text, start, end }: TextSelection): TextEdit | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, start);
  if (!line.startsWith('- ') || start !== end) return null;
  const isEmpty = line === '- ' && (text[start] ?? '\n') === '\n';
  const insert = isEmpty ? '' : '\n- ';
  const at = isEmpty ? from : start;
  return { from: at, to: start, insert, start: at + insert.length, end: at + insert.length };
}
