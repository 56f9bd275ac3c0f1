// What all charts of a report share: their colours, lines of text and legends as primitives.

import type { TextMeasurer } from '../../scene/measure';
import type { Primitive, TextPrimitive, Weight } from '../../scene/scene';

export const INK = '#1d2733';
export const MUTED = '#5b6876';
export const LINE = '#d5dbe1';
export const PAPER = '#ffffff';
export const GROUND = '#f4f6f8';
export const WORSE = '#b83b4b';
export const BETTER = '#2f8f6b';
/** Told apart also by people who see few colours. */
export const SERIES = ['#1d4e9e', '#d97b1f', '#2f8f6b', '#8b6bc4', '#b83b4b', '#8894a1'] as const;
/** What is not done yet. */
export const NONE = '#c3cad2';

interface LineOfText {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly weight?: Weight;
  /** px, at most; what is longer ends in "…". */
  readonly width?: number;
}

/** px */
const SIZE = 11;

export function chartText(measure: TextMeasurer, text: string, { x, y, anchor = 'start', fill = INK, weight = 400, width }: LineOfText): TextPrimitive {
  const style = { size: SIZE, weight };
  const line = (width === undefined ? undefined : measure.wrap(text.replaceAll('\n', ' '), style, width, 1)[0]) ?? measure.line(text, style);
  const left = x - (anchor === 'end' ? line.width : anchor === 'middle' ? line.width / 2 : 0);
  return { type: 'text', y, size: SIZE, weight, fill, runs: line.runs.map((run) => ({ ...run, x: run.x + left })) };
}

interface LegendEntry {
  readonly name: string;
  /** Its sign, 10 px wide, the middle of the line at y. */
  readonly sign: (x: number, y: number) => readonly Primitive[];
}

export interface Legend {
  readonly primitives: readonly Primitive[];
  /** px, with the air under it. */
  readonly height: number;
}

const ROW = 20;
const [SIGN, GAP] = [15, 18];

/** Entries side by side from `top` down, in as many rows as they take. */
export function chartLegend(measure: TextMeasurer, entries: readonly LegendEntry[], width: number, top = 0): Legend {
  const primitives: Primitive[] = [];
  let [x, y] = [0, top + 9];
  for (const { name, sign } of entries) {
    const label = measure.wrap(name.replaceAll('\n', ' '), { size: SIZE, weight: 400 }, width - SIGN, 1)[0] ?? measure.line(name, { size: SIZE, weight: 400 });
    if (x > 0 && x + SIGN + label.width > width) [x, y] = [0, y + ROW];
    primitives.push(...sign(x, y), chartText(measure, name, { x: x + SIGN, y: y + 4, fill: MUTED, width: width - SIGN }));
    x += SIGN + label.width + GAP;
  }
  return { primitives, height: y + ROW - 1 - top };
}

/** The sign of what is drawn as an area of one colour. */
export function swatch(fill: string): LegendEntry['sign'] {
  return (x, y) => [{ type: 'rect', x, y: y - 5, w: 10, h: 10, r: 2, fill }];
}
