// What an emotion lane shows besides its cards: the scale's grid, a curve per persona and state, their points, and the
// names of those that are remembered.

import type { EmotionCurve, EmotionMark, EmotionPoint } from '../../blueprint/emotionCurves';
import { curveMarks } from '../../blueprint/emotionCurves';
import type { Translate } from '../../i18n/messages';
import type { Point } from '../../lib/geometry';
import type { Columns } from '../layout/grid';
import { emotionY } from '../layout/emotionPlot';
import { emotionShifts } from '../layout/emotionSpread';
import type { TextMeasurer } from '../measure';
import type { KeepItem } from '../reuse';
import type { EmotionPlot, LaneGeometry, Primitive, SceneItem, Segment } from '../scene';
import { sizes } from '../sizes';
import type { SceneTheme } from '../theme';
import { drawEmotionKey, drawEmotionScale, emotionText, type EmotionKey } from './emotionKey';
import { emotionColor, emotionInk, emotionPoint, emotionStroke, POINT_RADIUS } from './emotionLook';
import { markNames, type MarkedPoint } from './emotionMarkNames';
import { curveSamples, monotoneCurve } from './monotoneCurve';

export interface EmotionLanePlace {
  readonly at: LaneGeometry & { readonly plot: EmotionPlot };
  readonly columns: Columns;
  readonly curves: readonly EmotionCurve[];
  /** Of a sheet that shows a part, the curves of the whole. */
  readonly whole?: readonly EmotionCurve[] | undefined;
  readonly key: EmotionKey;
  /** Of what stands under the lane's name. */
  readonly keyTop: number;
}

export interface EmotionLook {
  readonly theme: SceneTheme;
  readonly measure: TextMeasurer;
  readonly translate: Translate;
}

interface DrawnCurve extends Pick<EmotionCurve, 'rank' | 'state'> {
  readonly marks: ReadonlyMap<EmotionPoint, readonly EmotionMark[]>;
  readonly points: readonly (Point & { readonly point: EmotionPoint })[];
  readonly segments: readonly Segment[];
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
function spokenCurves({ curves, whole, key }: EmotionLanePlace, { translate }: EmotionLook): string {
  return curves.map((curve) => {
    const { rank, state, points } = curve;
    const marks = curveMarks(curve, whole);
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
function drawCurves({ at, columns, curves, whole }: EmotionLanePlace, { theme, measure, translate }: EmotionLook): Primitive[] {
  const shifts = emotionShifts(curves, (index) => columns.steps[index]?.w ?? 0);
  const drawn = curves.map((curve): DrawnCurve => {
    const { rank, state, points } = curve;
    const places = points.map((point) => ({ point, ...placeOf(point, shifts.get(point) ?? 0, columns, at.plot) }));
    return { rank, state, marks: curveMarks(curve, whole), points: places, segments: monotoneCurve(places) };
  });
  const lines = drawn.flatMap(({ rank, state, segments }): Primitive[] =>
    (segments.length > 0 ? [{ type: 'path', segments, stroke: emotionStroke(rank, state, theme) }] : []));
  const rings = drawn.flatMap(({ rank, marks, points }) => points.flatMap((place) => (marks.has(place.point) ? [ring(place, rank, theme)] : [])));
  const dots = drawn.flatMap(({ rank, state, points }) => points.map((place) => emotionPoint(place, rank, state, theme)));
  const names = markNames(markedPoints(drawn, theme), drawn.flatMap(({ points }) => points), {
    left: sizes.laneColumn, right: columns.right, color: theme.text, ground: theme.lanes.analysis.tint,
    lines: drawn.map(({ segments }) => curveSamples(segments)), measure, translate,
  });
  return [...lines, ...rings, ...dots, ...names];
}

/** Where a persona has both curves, the names are those of what is; of what should be rings are enough. */
function markedPoints(drawn: readonly DrawnCurve[], theme: SceneTheme): MarkedPoint[] {
  const isAlone = drawn.every(({ rank }) => rank === drawn[0]?.rank);
  const named = drawn.filter(({ rank, state }) => state === 'asIs' || !drawn.some((other) => other.rank === rank && other.state === 'asIs'));
  return named.flatMap(({ rank, marks, points }) => points.flatMap(({ point, x, y }) => {
    const names = marks.get(point);
    return names ? [{ x, y, marks: names, ...(isAlone ? {} : { color: emotionInk(rank, theme) }) }] : [];
  }));
}

function placeOf({ index, value }: EmotionPoint, shift: number, columns: Columns, plot: EmotionPlot): Point {
  const step = columns.steps[index];
  return { x: step ? step.x + step.w / 2 + shift : 0, y: emotionY(plot, value) };
}

function ring({ x, y }: Point, rank: number, theme: SceneTheme): Primitive {
  return { type: 'circle', cx: x, cy: y, r: RING, fill: theme.lanes.analysis.tint, stroke: { color: emotionColor(rank, theme), width: 1.25 } };
}
