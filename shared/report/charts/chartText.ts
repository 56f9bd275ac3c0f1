// What all charts of a report share: their colours, and lines of text as primitives.

import type { TextMeasurer } from '../../scene/measure';
import type { TextPrimitive, Weight } from '../../scene/scene';

export const INK = '#1d2733';
export const MUTED = '#5b6876';
export const LINE = '#d5dbe1';
export const PAPER = '#ffffff';
/** Told apart also by people who see few colours. */
export const SERIES = ['#1d4e9e', '#d97b1f', '#2f8f6b', '#8b6bc4', '#b83b4b', '#8894a1'] as const;

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
