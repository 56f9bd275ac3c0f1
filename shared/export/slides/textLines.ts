// Painted lines as text that can be edited: lines that were only broken for width become one paragraph again, with the
// words as they were typed.

import type { Box } from '../../lib/geometry';
import type { TextPrimitive } from '../../scene/scene';
import { joinLines } from '../pages/itemText';
import { breakWidth, isBold } from './breakWidth';
import type { SlideOutline, SlideParagraph, SlideText } from './slideShape';

/** px; what counts as the same place. */
const SAME = 0.6;
/** From a line's bottom to its baseline, in parts of the size, where the leading is fixed. */
const DESCENT = 0.24;
/** Of a text that stands alone on its line, in parts of the size. */
const LEADING = 1.38;
/** px; text that leaves no more room than this around it is centred in its shape. */
const TIGHT = 26;
/** px; text off the middle by no more than this is anchored there, and so stays there when words are added. */
const NEAR_MIDDLE = 6;

export function leftOf(line: TextPrimitive): number {
  return line.runs[0]?.x ?? 0;
}

export function rightOf(line: TextPrimitive): number {
  const last = line.runs.at(-1);
  return last ? last.x + last.width : 0;
}

export function lineBox(line: TextPrimitive): Box {
  return { x: leftOf(line), y: line.y - line.size, w: rightOf(line) - leftOf(line), h: line.size * 1.25 };
}

/** Lines from the same left edge, one under the other, can be one text. */
export function goesOn(above: TextPrimitive, below: TextPrimitive): boolean {
  return Math.abs(leftOf(above) - leftOf(below)) < SAME && below.y > above.y && below.y - above.y < 2.2 * Math.max(above.size, below.size);
}

/**
 * Paragraphs of the lines, one for each style.
 * @param sources the texts as they were typed, which lines may come from
 */
export function paragraphsOf(lines: readonly TextPrimitive[], sources: readonly string[]): SlideParagraph[] {
  const styles: TextPrimitive[][] = [];
  for (const line of lines) {
    const last = styles.at(-1)?.at(-1);
    if (last && last.size === line.size && last.weight === line.weight && last.fill === line.fill) styles.at(-1)?.push(line);
    else styles.push([line]);
  }
  return styles.map((same) => {
    const { size, weight, fill } = same[0] as TextPrimitive;
    return { runs: [{ text: wordsOf(same, sources), size, bold: isBold(weight), color: fill }], leading: leadingOf(same) };
  });
}

function leadingOf(lines: readonly TextPrimitive[]): number {
  const [first, second] = lines;
  return first && second ? second.y - first.y : (first?.size ?? 0) * LEADING;
}

/** As it was typed where that is what is painted; else (what was cut short, or can't be painted) as it is painted. */
function wordsOf(lines: readonly TextPrimitive[], sources: readonly string[]): string {
  const bare = (text: string): string => text.replaceAll(/\s/g, '');
  const painted = joinLines(lines);
  return sources.find((source) => bare(source) === bare(painted))?.trim() ?? painted;
}

/** The place of a text that stands in no shape. @param room its right edge, px; without it, it keeps to its own width */
export function looseBox(lines: readonly TextPrimitive[], room?: number): Box {
  const x = Math.min(...lines.map(leftOf));
  const width = Math.max(...lines.map(rightOf)) - x;
  const y = topOf(lines);
  return { x, y, w: room === undefined ? width * 1.06 + 6 : Math.max(width, room - x), h: bottomOf(lines) - y };
}

function topOf(lines: readonly TextPrimitive[]): number {
  const first = lines[0] as TextPrimitive;
  const same = lines.filter(({ size }) => size === first.size);
  return first.y + DESCENT * first.size - leadingOf(same);
}

function bottomOf(lines: readonly TextPrimitive[]): number {
  const last = lines.at(-1) as TextPrimitive;
  return last.y + DESCENT * last.size;
}

/** The lines as the text of the shape that they stand in. @param right its text's right edge, px */
export function textInside(lines: readonly TextPrimitive[], box: Box, outline: SlideOutline, right: number, sources: readonly string[]): SlideText {
  const paragraphs = paragraphsOf(lines, sources);
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only && isCentred(only, box, outline)) {
    const natural = paragraphs.map(({ runs }) => ({ runs }));
    return { paragraphs: natural, align: 'center', anchor: 'middle', wraps: false, insets: { left: 0, top: 0, right: 0, bottom: 0 } };
  }
  const [top, bottom] = [topOf(lines), bottomOf(lines)];
  const off = (top + bottom) / 2 - (box.y + box.h / 2);
  const isMiddle = Math.abs(off) <= NEAR_MIDDLE;
  const left = Math.min(...lines.map(leftOf));
  const sides = { left: left - box.x, right: Math.max(0, box.x + box.w - left - breakWidth(lines, right - left)) };
  const insets = isMiddle ? { ...sides, top: Math.max(0, 2 * off), bottom: Math.max(0, -2 * off) } : { ...sides, top: top - box.y, bottom: 0 };
  return { paragraphs, align: 'left', anchor: isMiddle ? 'middle' : 'top', wraps: true, insets };
}

function isCentred(line: TextPrimitive, box: Box, outline: SlideOutline): boolean {
  const off = (leftOf(line) + rightOf(line)) / 2 - (box.x + box.w / 2);
  const room = box.w - (rightOf(line) - leftOf(line));
  return Math.abs(off) < SAME && (outline.type === 'ellipse' || room <= TIGHT) && box.h < 2 * line.size;
}
