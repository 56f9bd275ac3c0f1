// Searching the library: every word has to be in the title, the file's name or its folders, in any case and any order.

import type { Entry } from './arrangeFiles';

/** The words to look for. */
export function searchWords(query: string): string[] {
  return query.normalize('NFC').toLowerCase().split(/\s+/).filter((word) => word !== '');
}

export function matches({ title, file }: Entry, words: readonly string[]): boolean {
  const text = `${title}\n${file.name}\n${file.within}`.normalize('NFC').toLowerCase();
  return words.every((word) => text.includes(word));
}

export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** The text in pieces, those found apart from the others. */
export function markedPieces(text: string, words: readonly string[]): Piece[] {
  const shown = text.normalize('NFC');
  const lower = shown.toLowerCase();
  // A letter that grows with its case (İ) would shift all the marks behind it.
  if (words.length === 0 || lower.length !== shown.length) return [{ text: shown, found: false }];
  const found = Array.from({ length: shown.length }, () => false);
  for (const word of words) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) found.fill(true, at, at + word.length);
  }
  const pieces: Piece[] = [];
  for (let from = 0; from < shown.length;) {
    let to = from + 1;
    while (to < shown.length && found[to] === found[from]) to++;
    pieces.push({ text: shown.slice(from, to), found: found[from] === true });
    from = to;
  }
  return pieces;
}
