// A text with what was searched for marked in it.

import { markedPieces } from './searchFiles';

export function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  // Names come from anywhere: one that is written from right to left must not turn the line around it.
  return <bdi>{markedPieces(text, words).map(({ text: piece, found }, index) => (found ? <mark key={index}>{piece}</mark> : piece))}</bdi>;
}
