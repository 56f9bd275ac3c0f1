// What an emotion lane shows besides its cards: the scale's grid, a curve per persona and state, their points, and the
// names of those that are remembered.

import type { EmotionCurve } from '../../blueprint/emotionCurves';
import { emotionMarks } from '../../blueprint/emotionCurves';
import type { Translate } from '../../i18n/messages';
import type { Point } from '../../lib/geometry';
import type { Columns } from '../layout/grid';
import { emotionY } from '../layout/emotionPlot';
import type { TextMeasurer } from '../measure';
import type { KeepItem } from '../reuse';
import type { EmotionPlot, LaneGeometry, Primitive, SceneItem } from '../scene';
import { sizes } from '../sizes';
import type { SceneTheme } from '../theme';
import { drawEmotionKey, drawEmotionScale, emotionText, type EmotionKey } from './emotionKey';
import { emotionColor, emotionPoint, emotionStroke, POINT_RADIUS } from './emotionLook';
import { markNames, type MarkedPoint } from './emotionMarkNames';
import { monotoneCurve } from './monotoneCurve';

export interface EmotionLanePlace {
  readonly at: LaneGeometry & { readonly plot: EmotionPlot };
  readonly columns: Columns;
  readonly curves: readonly EmotionCurve[];
  readonly key: EmotionKey;
  /** Of what stands under the lane's name. */
  readonly keyTop: number;
}

export interface EmotionLook {
  readonly theme: SceneTheme;
  readonly measure: TextMeasurer;
  readonly translate: Translate;
}

const RING = POINT_RADIUS + 3.5;

export function emotionItems(place: EmotionLanePlace, look: EmotionLook, keep: KeepItem): SceneItem[] {
  const { at, columns, curves, key, keyTop } = place;
  const ref = { type: 'emotion', id: at.id } as const;
  const right = columns.right;
  const { top, bottom } = at.plot;
  const columnsSay = JSON.stringify(columns.steps.map(({ x, w }) => [x, w]));
  return [
    keep(`emotion:${at.id}`, [at.y, at.h, top, bottom, right, columnsSay, JSON.stringify(curves), key.says], () => ({
      id: `emotion:${at.id}`, ref, layer: 'backdrop', box: { x: sizes.laneColumn, y: at.y, w: Math.max(0, right - sizes.laneColumn), h: at.h },
      primitives: [...grid(at.plot, right, look.theme), ...drawCurves(place, look)],
      spoken: spokenCurves(place, look),
    })),
    keep(`emotionKey:${at.id}`, [at.y, at.h, top, bottom, keyTop, key.says], () => ({
      id: `emotionKey:${at.id}`, ref, layer: 'laneColumn', box: { x: 0, y: at.y, w: sizes.laneColumn, h: at.h },
      primitives: [...drawEmotionKey(key, keyTop, look.theme), ...drawEmotionScale(at.plot, look.theme, look.measure)],
      spoken: key.spoken,
    })),
  ];
}

/** Each curve with its values from step to step. */
function spokenCurves({ curves, key }: EmotionLanePlace, { translate }: EmotionLook): string {
  return curves.map(({ rank, state, points }) => {
    const marks = emotionMarks(points);
    const values = points.map((point) => [`${point.index + 1}: ${emotionText(point.value)}`, ...(marks.get(point) ?? []).map((mark) => translate(`sheet.emotion.${mark}`))].join(' '));
    const name = key.rows.find((row) => row.rank === rank)?.name ?? '';
    return translate('sheet.emotion.spoken', { name, state: translate(`state.${state}`), values: values.join(translate('sheet.comma')) });
  }).join(' ');
}

/** A line for each whole number; that of indifference is the strongest. */
function grid(plot: EmotionPlot, right: number, theme: SceneTheme): Primitive[] {
  return [2, 1, 0, -1, -2].map((value) => {
    const y = Math.round(emotionY(plot, value)) - 0.5;
    return { type: 'rect', x: sizes.laneColumn, y, w: Math.max(0, right - sizes.laneColumn), h: 1, fill: value === 0 ? theme.phaseBorder : theme.stepBorder };
  });
}

/** Lines under all points, and names over everything. */
function drawCurves({ at, columns, curves }: EmotionLanePlace, { theme, measure, translate }: EmotionLook): Primitive[] {
  const drawn = curves.map(({ rank, state, points }) => ({
    rank, state, marks: emotionMarks(points), points: points.map((point) => ({ point, ...placeOf(point, columns, at.plot) })),
  }));
  const lines = drawn.flatMap(({ rank, state, points }): Primitive[] => {
    const segments = monotoneCurve(points);
    return segments.length > 0 ? [{ type: 'path', segments, stroke: emotionStroke(rank, state, theme) }] : [];
  });
  const dots = drawn.flatMap(({ rank, state, marks, points }) => points.flatMap((place): Primitive[] => [
    ...(marks.has(place.point) ? [ring(place, rank, theme)] : []),
    emotionPoint(place, rank, state, theme),
  ]));
  // Where a persona has both, the names are those of what is; of what should be rings are enough.
  const named = drawn.filter(({ rank, state }) => state === 'asIs' || !drawn.some((other) => other.rank === rank && other.state === 'asIs'));
  const marked = named.flatMap(({ marks, points }): MarkedPoint[] => points.flatMap(({ point, x, y }) => {
    const names = marks.get(point);
    return names ? [{ x, y, marks: names }] : [];
  }));
  const everyPoint = drawn.flatMap(({ points }) => points);
  return [...lines, ...dots, ...markNames(marked, everyPoint, { left: sizes.laneColumn, right: columns.right, color: theme.text, measure, translate })];
}

function placeOf({ index, value }: { readonly index: number; readonly value: number }, columns: Columns, plot: EmotionPlot): Point {
  const step = columns.steps[index];
  return { x: step ? step.x + step.w / 2 : 0, y: emotionY(plot, value) };
}

function ring({ x, y }: Point, rank: number, theme: SceneTheme): Primitive {
  return { type: 'circle', cx: x, cy: y, r: RING, fill: theme.lanes.analysis.tint, stroke: { color: emotionColor(rank, theme), width: 1.25 } };
}
