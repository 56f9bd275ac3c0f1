// Lying bars, a row each, of one part or of several in a row; each with its sum.

import type { Primitive } from '../../scene/scene';
import type { ReportChart, ReportContext } from '../report';
import { chartLegend, chartText, INK, SERIES, swatch } from './chartText';

interface BarsChart {
  readonly title: string;
  /** What the parts are called; the legend is left out for one. */
  readonly parts: readonly string[];
  /** Of the parts, where they are not as usual. */
  readonly colors?: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** How a row's sum is written; as a number unless told. */
  readonly sumText?: (sum: number) => string;
}

/** px */
const WIDTH = 640;
const NAMES = 170;
const SUMS = 84;
const ROW = 24;

export function barsChart({ measure, t }: Pick<ReportContext, 'measure' | 't'>, chart: BarsChart): ReportChart {
  const { title, parts, colors = SERIES, rows, sumText = (value) => t('report.number', { value }) } = chart;
  const colorOf = (part: number): string => colors[part % colors.length] ?? INK;
  const sums = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(0, ...sums);
  const scale = most > 0 ? (WIDTH - NAMES - SUMS) / most : 0;
  const legend = parts.length > 1 ? chartLegend(measure, parts.map((name, i) => ({ name, sign: swatch(colorOf(i)) })), WIDTH) : { primitives: [], height: 4 };
  const primitives: Primitive[] = [...legend.primitives];
  rows.forEach(({ name, values }, row) => {
    const y = legend.height + row * ROW;
    primitives.push(chartText(measure, name, { x: 0, y: y + 13, width: NAMES - 12 }));
    let x = NAMES;
    values.forEach((value, i) => {
      if (value > 0) primitives.push({ type: 'rect', x, y: y + 2, w: value * scale, h: 14, fill: colorOf(i) });
      x += value * scale;
    });
    primitives.push(chartText(measure, sumText(sums[row] ?? 0), { x: x + 6, y: y + 13, fill: INK }));
  });
  return { type: 'chart', title, spoken: title, width: WIDTH, height: legend.height + rows.length * ROW, primitives };
}
