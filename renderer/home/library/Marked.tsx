// A text with what was searched for marked in it.

import { markedPieces } from './searchFiles';

/** Marks that turn the direction of what follows: with them, a name can look like another one. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

export function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  // Names come from anywhere: one that is written from right to left must not turn the line around it.
  return <bdi>{markedPieces(text.replace(TURNS, ''), words).map(({ text: piece, found }, index) => (found ? <mark key={index}>{piece}</mark> : piece))}</bdi>;
}
