// Lying bars, a row each, of one part or of several in a row; each with its sum.

import type { Primitive } from '../../scene/scene';
import type { ReportChart, ReportContext } from '../report';
import { chartText, INK, MUTED, SERIES } from './chartText';

interface BarsChart {
  readonly title: string;
  /** What the parts are called; the legend is left out for one. */
  readonly parts: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** px */
const WIDTH = 640;
const NAMES = 170;
const SUMS = 60;
const ROW = 24;

export function barsChart({ measure, t }: Pick<ReportContext, 'measure' | 't'>, { title, parts, rows }: BarsChart): ReportChart {
  const sums = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const scale = (WIDTH - NAMES - SUMS) / Math.max(1, ...sums);
  const primitives: Primitive[] = [];
  let top = 4;
  if (parts.length > 1) {
    let x = 0;
    parts.forEach((part, i) => {
      const label = chartText(measure, part, { x: x + 15, y: 13, fill: MUTED });
      primitives.push({ type: 'rect', x, y: 4, w: 10, h: 10, r: 2, fill: colorOf(i) }, label);
      x += 15 + label.runs.reduce((sum, { width }) => sum + width, 0) + 18;
    });
    top = 28;
  }
  rows.forEach(({ name, values }, row) => {
    const y = top + row * ROW;
    primitives.push(chartText(measure, name, { x: 0, y: y + 13, width: NAMES - 12 }));
    let x = NAMES;
    values.forEach((value, i) => {
      if (value > 0) primitives.push({ type: 'rect', x, y: y + 2, w: value * scale, h: 14, fill: colorOf(i) });
      x += value * scale;
    });
    primitives.push(chartText(measure, t('report.number', { value: sums[row] ?? 0 }), { x: x + 6, y: y + 13, fill: INK }));
  });
  return { type: 'chart', title, width: WIDTH, height: top + rows.length * ROW, primitives };
}

function colorOf(part: number): string {
  return SERIES[part % SERIES.length] ?? INK;
}
