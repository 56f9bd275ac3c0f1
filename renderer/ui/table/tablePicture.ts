// A table as a picture that leaves the app: as it looks, but all of it, with long texts on several lines.

import type { ChartLook } from '../chart/chartLook';
import { pictureOn } from '../chart/pictureOn';
import type { PlainTable } from './plainTable';

/** More would be unreadable in one picture. */
export const MOST_PICTURE_ROWS = 500;

/** px */
const WIDEST = 280;
const NARROWEST = 48;
const PADDING = 10;
const LINE = 18;
const SIZE = 13;

/** 0 … 1: how dark the accent stands behind a cell. */
export type Shade = (row: number, column: number) => number;

interface Laid {
  readonly widths: readonly number[];
  /** Row by row, the heads first: the lines of each cell. */
  readonly cells: readonly (readonly (readonly string[])[])[];
  readonly heights: readonly number[];
}

/** All rows of a table, `MOST_PICTURE_ROWS` at most, as PNG. */
export function tablePicture(name: string, table: PlainTable, look: ChartLook, shade: Shade = () => 0): Promise<Blob> {
  const ink = document.createElement('canvas').getContext('2d');
  if (!ink) throw new Error('no canvas');
  const laid = layOut(ink, table, look.font);
  const [width, height] = [sum(laid.widths), sum(laid.heights)];
  return pictureOn({ name, look, width, height }, (on) => paint(on, table, laid, look, shade));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function layOut(ink: CanvasRenderingContext2D, { heads, rows }: PlainTable, font: string): Laid {
  const texts = [heads, ...rows.map((row) => row.map((value) => String(value ?? '')))];
  const measure = (text: string): number => ink.measureText(text).width;
  // The heads' weight for all, so that nothing is too narrow.
  ink.font = `600 ${SIZE}px ${font}`;
  const widths = heads.map((_, c) => Math.min(WIDEST, Math.max(NARROWEST, ...texts.map((row) => Math.ceil(measure(row[c] ?? '')) + 2 * PADDING))));
  const cells = texts.map((row) => row.map((text, c) => brokenText(text, (widths[c] ?? WIDEST) - 2 * PADDING, measure)));
  return { widths, cells, heights: cells.map((row) => Math.max(1, ...row.map((lines) => lines.length)) * LINE + 14) };
}

/** Breaks between words, and Chinese between any two. */
function brokenText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines = [''];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.replace(/\s+/g, ' '))) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && measure(line + segment.trimEnd()) > width) lines.push(segment.trimStart());
    else lines[lines.length - 1] = line + segment;
  }
  return lines;
}

function paint(ink: CanvasRenderingContext2D, { rows }: PlainTable, { widths, cells, heights }: Laid, look: ChartLook, shade: Shade): void {
  const width = sum(widths);
  const numbers = new Set(widths.flatMap((_, c) => (rows.some((values) => typeof values[c] === 'number') ? [c] : [])));
  let top = 0;
  cells.forEach((row, r) => {
    const height = heights[r] ?? LINE;
    let left = 0;
    row.forEach((lines, c) => {
      const wide = widths[c] ?? 0;
      const dark = r > 0 ? shade(r - 1, c) : 0;
      ink.globalAlpha = dark;
      ink.fillStyle = look.accent;
      if (dark > 0) ink.fillRect(left, top, wide, height);
      ink.globalAlpha = 1;
      ink.fillStyle = r === 0 ? look.muted : look.text;
      ink.font = `${r === 0 ? 600 : 400} ${SIZE}px ${look.font}`;
      const isNumber = numbers.has(c);
      ink.textAlign = isNumber ? 'right' : 'left';
      lines.forEach((line, i) => ink.fillText(line, isNumber ? left + wide - PADDING : left + PADDING, top + 9 + i * LINE, wide - PADDING));
      left += wide;
    });
    top += height;
    ink.fillStyle = r === 0 ? look.borderStrong : look.border;
    ink.fillRect(0, top - 1, width, 1);
  });
}
