// The badges of insights, on a card's lower edge: how many pain points, opportunities and plans there are about it. Each
// kind has a sign of its own, so that grey-scale print says the same as colour.

import type { InsightCounts } from '../../blueprint/insights';
import { INSIGHT_KINDS, type InsightKind } from '../../blueprint/analysisValues';
import type { TextMeasurer } from '../measure';
import type { Primitive, Segment, Stroke } from '../scene';
import { type } from '../sizes';
import type { SceneTheme } from '../theme';
import { textAt } from './text';

const HEIGHT = 15;
const SIGN = 5.5;
/** From a pill's edge to its sign, from there to the number, and from the number to the other edge. */
const INSET = 2;
const GAP = 3;
const END = 6;
const BETWEEN = 4;
/** How much lower than the card's edge their middle is, clear of the text above it. */
const DROP = 2;
/** How far badges reach below the card. */
export const INSIGHT_BADGE_BELOW = HEIGHT / 2 + DROP + 1;

/** Each kind in turn, from x to the right, on a card's lower edge at `edge`. */
export function insightBadges(counts: InsightCounts, x: number, edge: number, theme: SceneTheme, measure: TextMeasurer): Primitive[] {
  const y = edge + DROP;
  let at = x;
  return INSIGHT_KINDS.flatMap((kind) => {
    const count = counts[kind];
    if (!count) return [];
    const line = measure.line(String(count), type.badge);
    const width = INSET + 2 * SIGN + GAP + line.width + END;
    const left = at;
    at += width + BETWEEN;
    return [
      { type: 'rect' as const, x: left, y: y - HEIGHT / 2, w: width, h: HEIGHT, r: HEIGHT / 2, fill: theme.card, stroke: { color: theme.hairline, width: 1 } },
      ...insightSign(kind, left + INSET + SIGN, y, theme),
      textAt(line, left + INSET + 2 * SIGN + GAP, y + 3.8, type.badge, theme.text),
    ];
  });
}

/** The sign of a kind around (cx, cy). */
export function insightSign(kind: InsightKind, cx: number, cy: number, theme: SceneTheme): Primitive[] {
  const { fill, ink } = colorsOf(kind, theme);
  const stroke: Stroke = { color: ink, width: 1.4, cap: 'round' };
  const sign: Primitive[] = SIGNS[kind].map((points) => ({ type: 'path', segments: points.map(([x, y], i): Segment => [i === 0 ? 'M' : 'L', cx + x, cy + y]), stroke }));
  return [{ type: 'circle', cx, cy, r: SIGN, fill }, ...sign];
}

/** Strokes of an exclamation mark, an arrow upwards, a tick; px from the middle. */
const SIGNS: Readonly<Record<InsightKind, readonly (readonly (readonly [number, number])[])[]>> = {
  painPoint: [[[0, -2.8], [0, 0.6]], [[0, 2.7], [0, 2.8]]],
  opportunity: [[[0, 2.8], [0, -2.6]], [[-2.3, -0.4], [0, -2.7], [2.3, -0.4]]],
  plan: [[[-2.5, 0.2], [-0.7, 2], [2.6, -1.8]]],
};

function colorsOf(kind: InsightKind, theme: SceneTheme): { fill: string; ink: string } {
  if (kind === 'painPoint') return { fill: theme.badges.fail, ink: theme.badgeText };
  return { fill: theme.lanes[kind === 'opportunity' ? 'frontstage' : 'customer'].ink, ink: theme.card };
}
