// Series over time, two beside each other: results, the band in which the true ones plausibly lie, and the target.

import type { MeasureSeries } from '../../analysis/measureSeries';
import { measureLabel, valueText } from '../../analysis/measureText';
import { placeName } from '../placeNames';
import type { Primitive, Segment } from '../../scene/scene';
import type { ReportChart, ReportContext } from '../report';
import { chartText, INK, LINE, MUTED, PAPER, SERIES } from './chartText';

/** px */
const WIDTH = 640;
const EACH = 305;
const HEIGHT = 190;
/** Of the plot within each. */
const PLOT = { left: 4, right: EACH - 50, top: 52, bottom: 166 };
const BAND = '#dce6f4';

interface Plot {
  readonly across: (date: string) => number;
  readonly down: (value: number) => number;
}

/** @param series one or two, with numbers as results */
export function trendsChart(context: ReportContext, title: string, series: readonly MeasureSeries[]): ReportChart {
  const spoken = series.map((one) => nameOf(one, context)).join(context.t('sheet.comma'));
  const primitives = series.flatMap((one, i) => trend(context, one, i * (WIDTH - EACH)));
  return { type: 'chart', title, spoken, width: WIDTH, height: HEIGHT, primitives };
}

function nameOf({ latest: { measure } }: MeasureSeries, { blueprint, t }: ReportContext): string {
  return t('report.of', { name: measureLabel(measure, t), place: placeName(blueprint, measure, t) });
}

function trend(context: ReportContext, series: MeasureSeries, left: number): Primitive[] {
  const { measure, blueprint, t } = context;
  const plot = plotOf(series, left);
  const [first, last] = [series.points[0], series.latest];
  const target = series.target;
  const text = (value: number): string => valueText(last.measure.measure, value, t, blueprint.currency);
  const right = left + PLOT.right;
  return [
    chartText(measure, measureLabel(last.measure, t), { x: left, y: 14, weight: 600, width: EACH - 8 }),
    chartText(measure, sizeOf(last, context), { x: left, y: 30, fill: MUTED, width: EACH - 8 }),
    { type: 'rect', x: left + PLOT.left, y: PLOT.bottom, w: PLOT.right - PLOT.left, h: 1, fill: LINE },
    ...band(series, plot),
    ...(target ? [
      { type: 'path' as const, segments: [['M', left + PLOT.left, plot.down(target.value)], ['L', right, plot.down(target.value)]] as Segment[], stroke: { color: INK, width: 1, dash: [4, 3] } },
      chartText(measure, t('trends.target', { value: text(target.value) }), { x: left + PLOT.left, y: plot.down(target.value) - 4, fill: MUTED, width: 150 }),
    ] : []),
    ...line(series, plot),
    ...(!first || first.result.value === null || first === last ? [] : [chartText(measure, text(first.result.value), { x: left + PLOT.left, y: plot.down(first.result.value) - 9, fill: MUTED, width: 90 })]),
    chartText(measure, text(last.result.value ?? 0), { x: plot.across(last.measure.date) + 9, y: plot.down(last.result.value ?? 0) + 4, weight: 600, width: EACH - PLOT.right + 4 }),
    chartText(measure, first?.measure.date ?? '', { x: left, y: PLOT.bottom + 16, fill: MUTED }),
    ...(first === last ? [] : [chartText(measure, last.measure.date, { x: right + 8, y: PLOT.bottom + 16, anchor: 'end', fill: MUTED })]),
  ];
}

/** The place, and how many answers the latest result has. */
function sizeOf({ measure, result: { n } }: MeasureSeries['latest'], { blueprint, t }: ReportContext): string {
  return [placeName(blueprint, measure, t), ...(n === null ? [] : [t('measures.n', { n })])].join(t('sheet.separator'));
}

function plotOf({ points, target, latest }: MeasureSeries, left: number): Plot {
  const values = [...points.flatMap(({ result: { value, interval } }) => [value, interval?.low, interval?.high]), target?.value].filter((value) => typeof value === 'number');
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most > least ? most - least : Math.max(1, Math.abs(most) * 0.2);
  const [bottom, top] = most > least ? [least, most] : [least - room / 2, most + room / 2];
  const [from, to] = [dayOf(points[0]?.measure.date ?? ''), dayOf(latest.measure.date)];
  const [start, end] = [left + PLOT.left + 8, left + PLOT.right - 4];
  return {
    across: (date) => (to > from ? start + ((dayOf(date) - from) / (to - from)) * (end - start) : end),
    down: (value) => PLOT.bottom - 8 - ((value - bottom) / (top - bottom)) * (PLOT.bottom - PLOT.top - 12),
  };
}

/** Days of the calendar, so that a longer time is a longer way. */
function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

function band({ points }: MeasureSeries, { across, down }: Plot): Primitive[] {
  const known = points.flatMap(({ measure, result: { interval } }) => (interval ? [{ x: across(measure.date), ...interval }] : []));
  const [only] = known;
  if (known.length === 1 && only) return [{ type: 'rect', x: only.x - 3, y: down(only.high), w: 6, h: down(only.low) - down(only.high), fill: BAND }];
  if (known.length === 0) return [];
  const edge = [...known.map(({ x, high }) => [x, down(high)] as const), ...known.toReversed().map(({ x, low }) => [x, down(low)] as const)];
  return [{ type: 'path', segments: [...edge.map(([x, y], i): Segment => [i === 0 ? 'M' : 'L', x, y]), ['Z']], fill: BAND }];
}

function line({ points }: MeasureSeries, { across, down }: Plot): Primitive[] {
  const places = points.flatMap(({ measure, result: { value } }) => (value === null ? [] : [{ x: across(measure.date), y: down(value) }]));
  return [
    ...(places.length < 2 ? [] : [{ type: 'path' as const, segments: places.map(({ x, y }, i): Segment => [i === 0 ? 'M' : 'L', x, y]), stroke: { color: SERIES[0], width: 2 } }]),
    ...places.map(({ x, y }): Primitive => ({ type: 'circle', cx: x, cy: y, r: 4, fill: SERIES[0], stroke: { color: PAPER, width: 1 } })),
  ];
}
