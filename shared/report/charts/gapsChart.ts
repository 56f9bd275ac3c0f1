// SERVQUAL: from what is expected to what is perceived, a row for each dimension, the gap beside it.

import type { ServqualGap } from '../../analysis/servqual';
import { dimensionName, servqualPartName } from '../../blueprint/analysisNames';
import type { Primitive } from '../../scene/scene';
import type { ReportChart, ReportContext } from '../report';
import { BETTER, chartLegend, chartText, INK, LINE, MUTED, PAPER, SERIES, swatch, WORSE, type Legend } from './chartText';

/** px */
const WIDTH = 640;
const NAMES = 150;
const GAPS = 60;
const ROW = 28;
/** Of the place's name. */
const HEAD = 24;
const SCALE = { from: 1, to: 7 };

interface GapsChart {
  readonly title: string;
  /** Of the whole service, of a step, of a card. */
  readonly place: string;
  readonly spoken: string;
  readonly gaps: readonly ServqualGap[];
}

export function gapsChart(context: Pick<ReportContext, 'measure' | 't'>, { title, place, spoken, gaps }: GapsChart): ReportChart {
  const legend = legendOf(context);
  const top = HEAD + legend.height;
  const bottom = top + gaps.length * ROW;
  const primitives = [
    chartText(context.measure, place, { x: 0, y: 13, weight: 600, width: WIDTH }),
    ...legend.primitives, ...grid(context, top, bottom),
    ...gaps.flatMap((gap, i) => rowOf(context, gap, top + i * ROW + ROW / 2)),
  ];
  return { type: 'chart', title, spoken, width: WIDTH, height: bottom + 20, primitives };
}

function across(value: number): number {
  return NAMES + ((value - SCALE.from) / (SCALE.to - SCALE.from)) * (WIDTH - NAMES - GAPS);
}

function legendOf({ measure, t }: Pick<ReportContext, 'measure' | 't'>): Legend {
  return chartLegend(measure, [
    { name: t(servqualPartName('expectation')), sign: (x, y) => [expected(x + 5, y)] },
    { name: t(servqualPartName('perception')), sign: (x, y) => [perceived(x + 5, y)] },
    { name: t('servqualView.worse'), sign: swatch(WORSE) },
    { name: t('servqualView.better'), sign: swatch(BETTER) },
  ], WIDTH, HEAD);
}

function grid({ measure, t }: Pick<ReportContext, 'measure' | 't'>, top: number, bottom: number): Primitive[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((value): Primitive[] => [
    { type: 'rect', x: across(value) - 0.5, y: top, w: 1, h: bottom - top, fill: LINE },
    chartText(measure, t('report.number', { value }), { x: across(value), y: bottom + 14, anchor: 'middle', fill: MUTED }),
  ]);
}

function rowOf({ measure, t }: Pick<ReportContext, 'measure' | 't'>, { dimension, expectation, perception, gap }: ServqualGap, y: number): Primitive[] {
  const name = chartText(measure, t(dimensionName(dimension)), { x: 0, y: y + 4, width: NAMES - 14 });
  const between: Primitive[] = gap === null || expectation === null || perception === null ? [] : [
    { type: 'rect', x: across(Math.min(expectation, perception)), y: y - 4, w: Math.abs(across(perception) - across(expectation)), h: 8, fill: gap < 0 ? WORSE : BETTER },
    chartText(measure, t('servqualView.gapValue', { value: gap }), { x: WIDTH, y: y + 4, anchor: 'end', weight: 600, fill: gap < 0 ? WORSE : INK }),
  ];
  return [
    name, ...between,
    ...(expectation === null ? [] : [expected(across(expectation), y)]),
    ...(perception === null ? [] : [perceived(across(perception), y)]),
  ];
}

function expected(cx: number, cy: number): Primitive {
  return { type: 'circle', cx, cy, r: 5, fill: PAPER, stroke: { color: INK, width: 2 } };
}

function perceived(cx: number, cy: number): Primitive {
  return { type: 'circle', cx, cy, r: 5.5, fill: SERIES[0], stroke: { color: PAPER, width: 1 } };
}
