// The emotion curves as on the sheet, over numbered steps; the table under it names the steps. Points that would lie on one
// another stand side by side, closer where steps are narrow.

import { drawnPersonas, emotionMarks, type EmotionCurve, type EmotionPoint } from '../../blueprint/emotionCurves';
import type { Point } from '../../lib/geometry';
import { emotionColor, emotionInk, emotionPoint, emotionStroke, POINT_RADIUS } from '../../scene/emit/emotionLook';
import { markNames } from '../../scene/emit/emotionMarkNames';
import { curveSamples, monotoneCurve } from '../../scene/emit/monotoneCurve';
import { emotionY } from '../../scene/layout/emotionPlot';
import { emotionShifts } from '../../scene/layout/emotionSpread';
import type { Primitive } from '../../scene/scene';
import { lightTheme } from '../../scene/theme';
import type { ReportChart, ReportContext } from '../report';
import { chartLegend, chartText, INK, LINE, MUTED, PAPER, type Legend } from './chartText';

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
  const shifts = fitted(emotionShifts(curves), each);
  const placeOf = (point: EmotionPoint): Point => ({ x: LEFT + (point.index + 0.5) * each + (shifts.get(point) ?? 0), y: emotionY(plot, point.value) });
  const height = plot.bottom + AIR + 18;
  const primitives = [...legend.primitives, ...grid(context, plot, { each, steps }), ...drawn(context, curves, placeOf)];
  return { type: 'chart', title, spoken: title, width: WIDTH, height, primitives };
}

/** So that no point leaves its step. */
function fitted(shifts: ReadonlyMap<EmotionPoint, number>, each: number): ReadonlyMap<EmotionPoint, number> {
  const farthest = [...shifts.values()].reduce((most, shift) => Math.max(most, Math.abs(shift)), 0);
  const scale = farthest === 0 ? 1 : Math.min(1, Math.max(0, each / 2 - POINT_RADIUS) / farthest);
  return new Map([...shifts].map(([point, shift]) => [point, shift * scale]));
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

function drawn({ measure, t }: ReportContext, curves: readonly EmotionCurve[], placeOf: (point: EmotionPoint) => Point): Primitive[] {
  const all = curves.map(({ rank, state, points }) => ({ rank, state, points, marks: emotionMarks(points), segments: monotoneCurve(points.map(placeOf)) }));
  const lines = all.flatMap(({ rank, state, segments }): Primitive[] => (segments.length > 0 ? [{ type: 'path', segments, stroke: emotionStroke(rank, state, lightTheme) }] : []));
  const isAlone = all.every(({ rank }) => rank === all[0]?.rank);
  const marked = all.flatMap(({ rank, state, marks }) => [...marks].map(([point, names]) => ({
    ...placeOf(point), rank, state, marks: names, ...(isAlone ? {} : { color: emotionInk(rank, lightTheme) }),
  })));
  const rings = marked.map(({ x, y, rank }): Primitive => ({ type: 'circle', cx: x, cy: y, r: POINT_RADIUS + 3.5, fill: PAPER, stroke: { color: emotionColor(rank, lightTheme), width: 1.25 } }));
  const dots = all.flatMap(({ rank, state, points }) => points.map((point) => emotionPoint(placeOf(point), rank, state, lightTheme)));
  // As on the sheet: of what should be rings are enough, where there is what is.
  const named = marked.filter(({ rank, state }) => state === 'asIs' || !curves.some((other) => other.rank === rank && other.state === 'asIs'));
  const names = markNames(named, curves.flatMap(({ points }) => points.map(placeOf)), {
    left: LEFT, right: WIDTH, color: INK, ground: PAPER, lines: all.map(({ segments }) => curveSamples(segments)), measure, translate: t,
  });
  return [...lines, ...rings, ...dots, ...names];
}
