// How the curves of personas are told apart: by colours that people with any colour vision see apart (after Okabe & Ito
// 2008), and by the shape of their points, so that grey-scale print says the same.

import type { Point } from '../../lib/geometry';
import type { BlueprintState } from '../../blueprint/records';
import type { Primitive, Segment, Stroke } from '../scene';
import type { SceneTheme } from '../theme';

const COLORS: Readonly<Record<SceneTheme['id'], readonly string[]>> = {
  light: ['#0072b2', '#d55e00', '#00875f', '#b0568a', '#4b5563'],
  dark: ['#56b4e9', '#f08a4b', '#2fc79a', '#e29ac4', '#c7cdd6'],
};

/** The same for words, dark enough for small type. */
const INKS: Readonly<Record<SceneTheme['id'], readonly string[]>> = {
  light: ['#005a8f', '#9e4600', '#00694a', '#8f3f6e', '#374151'],
  dark: COLORS.dark,
};

const DASH = [7, 5];
export const POINT_RADIUS = 4.5;

/** Corners around (0, 0) for a radius of 1; the first persona's points are circles. */
const SHAPES: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
  [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
  [[0, -1.2], [1.15, 0.9], [-1.15, 0.9]],
  [[0, 1.2], [1.15, -0.9], [-1.15, -0.9]],
];

/** @param rank of the persona among those that are drawn */
export function emotionColor(rank: number, theme: SceneTheme): string {
  return COLORS[theme.id][rank] as string;
}

/** Of words about a persona's curve. */
export function emotionInk(rank: number, theme: SceneTheme): string {
  return INKS[theme.id][rank] as string;
}

/** Solid as it is, dashed as it should be. */
export function emotionStroke(rank: number, state: BlueprintState, theme: SceneTheme): Stroke {
  const stroke = { color: emotionColor(rank, theme), width: 2, cap: 'round' as const };
  return state === 'toBe' ? { ...stroke, dash: DASH } : stroke;
}

/** A point, filled as it is and hollow as it should be. */
export function emotionPoint({ x, y }: Point, rank: number, state: BlueprintState, theme: SceneTheme): Primitive {
  const color = emotionColor(rank, theme);
  const ground = theme.lanes.analysis.tint;
  const paint = state === 'asIs' ? { fill: color, stroke: { color: ground, width: 1.5 } } : { fill: ground, stroke: { color, width: 1.75 } };
  const corners = SHAPES[rank] ?? [];
  if (corners.length === 0) return { type: 'circle', cx: x, cy: y, r: POINT_RADIUS, ...paint };
  const segments = corners.map(([dx, dy], i): Segment => [i === 0 ? 'M' : 'L', x + dx * POINT_RADIUS, y + dy * POINT_RADIUS]);
  return { type: 'path', segments: [...segments, ['Z']], ...paint };
}
