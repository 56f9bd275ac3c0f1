// Where the letters of a text stand in its painted lines. Lines drop the spaces at their ends and may be cut short by "…",
// so both are compared without white space; widths are those that the lines were set with.

import type { Box } from '#shared/lib/geometry';
import type { TextPrimitive } from '#shared/scene/scene';
import { isChinese } from '#shared/scene/text/characters';
import { graphemesOf } from '#shared/scene/text/graphemes';

/** Of a line's height, above its baseline and in all; a little air above and below the letters. */
const ASCENT = 1.02;
const HEIGHT = 1.36;

interface Letter {
  /** Which line, and from where to where in it, in sheet px. */
  readonly line: TextPrimitive;
  readonly from: number;
  readonly to: number;
}

interface Flat {
  /** Without white space. */
  readonly text: string;
  /** What paints each UTF-16 unit of the text. */
  readonly letters: readonly Letter[];
}

const SPACE = /\s/u;

function flatten(lines: readonly TextPrimitive[]): Flat {
  const letters: Letter[] = [];
  let text = '';
  const texts = lines.map((line) => line.runs.map((run) => run.text).join(''));
  const chinese = isChinese(texts.join(''));
  lines.forEach((line, i) => {
    const { starts, widths, text: painted } = graphemesOf(texts[i] ?? '', line.weight, chinese);
    let x = line.runs[0]?.x ?? 0;
    widths.forEach((width, at) => {
      const letter = { line, from: x, to: x + width * line.size };
      x = letter.to;
      for (const unit of painted.slice(starts[at], starts[at + 1]).split('')) {
        if (SPACE.test(unit)) continue;
        text += unit;
        letters.push(letter);
      }
    });
  });
  return { text, letters };
}

/** How many units of `text` before `at` are not white space. */
function unitsBefore(text: string, at: number): number {
  return text.slice(0, at).replace(/\s/gu, '').length;
}

/** Where the text begins in what is painted; -1 where it is not painted. Of a text that was cut short, what is left counts. */
function placeOf(flat: Flat, text: string): number {
  const wanted = text.replace(/\s/gu, '');
  const at = flat.text.indexOf(wanted);
  if (at >= 0) return at;
  return flat.text.endsWith('…') && wanted.startsWith(flat.text.slice(0, -1)) ? 0 : -1;
}

/** Boxes of the units from `start` to `end` of the text, one for each line that they are on; none where they are not painted. */
export function textMarks(lines: readonly TextPrimitive[], text: string, start: number, end: number): Box[] {
  const flat = flatten(lines);
  const at = placeOf(flat, text);
  if (at < 0) return [];
  const marked = flat.letters.slice(at + unitsBefore(text, start), at + unitsBefore(text, end));
  const boxes = new Map<TextPrimitive, { from: number; to: number }>();
  for (const { line, from, to } of marked) {
    boxes.set(line, { from: Math.min(from, boxes.get(line)?.from ?? from), to });
  }
  return [...boxes].map(([line, { from, to }]) => ({ x: from - 1, y: line.y - ASCENT * line.size, w: to - from + 2, h: HEIGHT * line.size }));
}
