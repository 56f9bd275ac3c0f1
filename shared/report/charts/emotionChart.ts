// The emotion curves as on the sheet, over numbered steps; the table under it names the steps.

import { drawnPersonas, emotionMarks, type EmotionCurve } from '../../blueprint/emotionCurves';
import type { Point } from '../../lib/geometry';
import { emotionColor, emotionPoint, emotionStroke, POINT_RADIUS } from '../../scene/emit/emotionLook';
import { markNames } from '../../scene/emit/emotionMarkNames';
import { monotoneCurve } from '../../scene/emit/monotoneCurve';
import { emotionY } from '../../scene/layout/emotionPlot';
import type { Primitive } from '../../scene/scene';
import { lightTheme } from '../../scene/theme';
import type { ReportChart, ReportContext } from '../report';
import { chartLegend, chartText, INK, LINE, MUTED, type Legend } from './chartText';

/** px */
const WIDTH = 640;
const LEFT = 34;
const PLOT = 150;
const AIR = 20;
/** Of the number of a step. */
const LEAST = 22;

export function emotionChart(context: ReportContext, { title, curves, steps }: { readonly title: string; readonly curves: readonly EmotionCurve[]; readonly steps: number }): ReportChart {
  const legend = legendOf(context, curves);
  const plot = { top: legend.height + AIR, bottom: legend.height + AIR + PLOT };
  const each = (WIDTH - LEFT) / Math.max(1, steps);
  const placeOf = ({ index, value }: { readonly index: number; readonly value: number }): Point => ({ x: LEFT + (index + 0.5) * each, y: emotionY(plot, value) });
  const height = plot.bottom + AIR + 18;
  const primitives = [...legend.primitives, ...grid(context, plot, { each, steps }), ...drawn(context, curves, placeOf)];
  return { type: 'chart', title, spoken: title, width: WIDTH, height, primitives };
}

/** A curve each: the line and the point of its persona. */
function legendOf({ blueprint, t, measure }: ReportContext, curves: readonly EmotionCurve[]): Legend {
  const personas = drawnPersonas(blueprint);
  return chartLegend(measure, curves.map(({ rank, state }) => ({
    name: t('report.curve', { name: personas[rank]?.name || t('sheet.persona', { n: rank + 1 }), state: t(`state.${state}`) }),
    sign: (x, y) => [
      { type: 'path', segments: [['M', x - 2, y], ['L', x + 12, y]], stroke: { ...emotionStroke(rank, state, lightTheme), dash: state === 'toBe' ? [3, 3] : [100] } },
      emotionPoint({ x: x + 5, y }, rank, state, lightTheme),
    ],
  })), WIDTH);
}

function grid({ measure, t }: ReportContext, plot: { readonly top: number; readonly bottom: number }, { each, steps }: { readonly each: number; readonly steps: number }): Primitive[] {
  const every = Math.ceil(LEAST / each);
  const rules = [2, 1, 0, -1, -2].flatMap((value): Primitive[] => [
    { type: 'rect', x: LEFT, y: emotionY(plot, value) - 0.5, w: WIDTH - LEFT, h: 1, fill: value === 0 ? '#aab4be' : LINE },
    chartText(measure, t('report.signed', { value }), { x: LEFT - 8, y: emotionY(plot, value) + 4, anchor: 'end', fill: MUTED }),
  ]);
  const numbers = Array.from({ length: steps }, (_, i) => i).filter((i) => i % every === 0);
  return [...rules, ...numbers.map((i) => chartText(measure, t('report.number', { value: i + 1 }), { x: LEFT + (i + 0.5) * each, y: plot.bottom + AIR + 14, anchor: 'middle', fill: MUTED }))];
}

function drawn({ measure, t }: ReportContext, curves: readonly EmotionCurve[], placeOf: (point: EmotionCurve['points'][number]) => Point): Primitive[] {
  const lines = curves.flatMap(({ rank, state, points }): Primitive[] => {
    const segments = monotoneCurve(points.map(placeOf));
    return segments.length > 0 ? [{ type: 'path', segments, stroke: emotionStroke(rank, state, lightTheme) }] : [];
  });
  const marked = curves.flatMap(({ rank, state, points }) => [...emotionMarks(points)].map(([point, marks]) => ({ ...placeOf(point), rank, state, marks })));
  const rings = marked.map(({ x, y, rank }): Primitive => ({ type: 'circle', cx: x, cy: y, r: POINT_RADIUS + 3.5, fill: '#ffffff', stroke: { color: emotionColor(rank, lightTheme), width: 1.25 } }));
  const dots = curves.flatMap(({ rank, state, points }) => points.map((point) => emotionPoint(placeOf(point), rank, state, lightTheme)));
  // As on the sheet: of what should be rings are enough, where there is what is.
  const named = marked.filter(({ rank, state }) => state === 'asIs' || !curves.some((other) => other.rank === rank && other.state === 'asIs'));
  const everyPoint = curves.flatMap(({ points }) => points.map(placeOf));
  return [...lines, ...rings, ...dots, ...markNames(named, everyPoint, { left: LEFT, right: WIDTH, color: INK, measure, translate: t })];
}
