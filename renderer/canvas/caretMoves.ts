// Where a click, Up, Down, Home and End bring the caret, by the lines that the sheet paints. Browsers would go by lines of
// their own, which break elsewhere at hyphens and in mixed scripts.

import { caretAt } from './caret';
import type { CaretText } from './caret';

export interface CaretSpot {
  readonly offset: number;
  /** At the end of a line, where the same offset also begins the next one. */
  readonly atLineEnd: boolean;
}

/** Offset at which a line ends; spaces at which it breaks hang over and are not part of it. */
function endOf({ lines, text }: CaretText, line: number): number {
  const { start, text: painted } = lines[line] ?? { start: 0, text: '' };
  return line >= lines.length - 1 ? text.length : start + painted.length;
}

function spotAt(caret: CaretText, line: number, offset: number): CaretSpot {
  return { offset, atLineEnd: offset === caret.lines[line + 1]?.start };
}

/** Between two characters, as people see them: never inside of an emoji. */
function stops(caret: CaretText, line: number): number[] {
  const start = caret.lines[line]?.start ?? 0;
  const end = endOf(caret, line);
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(caret.text.slice(start, end));
  return [...[...segments].map(({ index }) => start + index), end];
}

/** The place between two characters of a line that is nearest to `x`, sheet px from the text's left; lines are counted. */
export function spotNear(caret: CaretText, line: number, x: number): CaretSpot {
  const within = Math.max(0, Math.min(line, caret.lines.length - 1));
  const places = stops(caret, within).map((offset) => {
    const spot = spotAt(caret, within, offset);
    return { spot, distance: Math.abs(caretAt(caret, offset, spot.atLineEnd).x - x) };
  });
  return places.reduce((best, place) => (place.distance < best.distance ? place : best)).spot;
}

/** One line up (-1) or down (1), as near as possible to `x`; over the edge it is the text's start or end. */
export function spotAbove(caret: CaretText, from: CaretSpot, by: -1 | 1, x: number): CaretSpot {
  const line = caretAt(caret, from.offset, from.atLineEnd).line + by;
  if (line < 0) return { offset: 0, atLineEnd: false };
  if (line >= caret.lines.length) return { offset: caret.text.length, atLineEnd: false };
  return spotNear(caret, line, x);
}

/** The start or the end of the line that the caret is in. */
export function spotAtEdge(caret: CaretText, from: CaretSpot, edge: 'start' | 'end'): CaretSpot {
  const { line } = caretAt(caret, from.offset, from.atLineEnd);
  if (edge === 'start') return { offset: caret.lines[line]?.start ?? 0, atLineEnd: false };
  return spotAt(caret, line, endOf(caret, line));
}

/** The word around an offset, or the characters between two words. */
export function wordAround({ text }: CaretText, offset: number): { start: number; end: number } {
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  const word = words.findLast(({ index }) => index <= offset);
  return word ? { start: word.index, end: word.index + word.segment.length } : { start: 0, end: 0 };
}
