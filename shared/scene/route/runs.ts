// The legs of a route as others meet them: how far each reaches in slots and px, and which way the route turns at its ends.
// Whether two routes must cross is decided here, before ports and tracks give them their final places: legs in different
// places cross or not; legs that share a gutter may be put in the better order.

import type { Point } from '../../lib/geometry';
import type { Axis, Leg } from './leg';
import type { Chosen } from './shape';

export interface Run {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly index: number;
  readonly axis: Axis;
  readonly slot: number;
  /** The slots of the other axis that it reaches over. */
  readonly first: number;
  readonly last: number;
  at: number;
  low: number;
  high: number;
  /** Which way the route goes on at the low and at the high end: towards smaller (-1) or larger (1) coordinates. */
  readonly lowTurn: number;
  readonly highTurn: number;
  /** Where its leg lies in the finished line: its place, and its ends. */
  readonly drawn: { at: number; low: number; high: number };
}

export function runsOf(route: Chosen): readonly Run[] {
  return route.legs.map((leg, i) => runOf(route, leg, i));
}

/** Moves the run down with its lanes: by so many px for each slot of lanes. */
export function shiftRun(run: Run, shift: readonly number[]): void {
  if (run.axis === 'h') run.at += shift[run.slot] ?? 0;
  else {
    run.low += shift[run.first] ?? 0;
    run.high += shift[run.last] ?? 0;
  }
}

/** Notes where the runs' legs lie in the line with these corners. */
export function drawRuns(runs: readonly Run[], corners: readonly Point[]): void {
  for (const { index, axis, drawn } of runs) {
    const p = corners[index] as Point;
    const q = corners[index + 1] as Point;
    const [s, t] = axis === 'h' ? [p.x, q.x] : [p.y, q.y];
    drawn.at = axis === 'h' ? p.y : p.x;
    drawn.low = Math.min(s, t);
    drawn.high = Math.max(s, t);
  }
}

function runOf(route: Chosen, { axis, slot }: Leg, index: number): Run {
  const { corners, legs, id, a, b } = route;
  const p = corners[index] as Point;
  const q = corners[index + 1] as Point;
  const [s, t, at] = axis === 'h' ? [p.x, q.x, p.y] : [p.y, q.y, p.x];
  const across = (point: Point | undefined) => (point ? Math.sign((axis === 'h' ? point.y : point.x) - at) : 0);
  const before = across(corners[index - 1]);
  const after = across(corners[index + 2]);
  const from = legs[index - 1]?.slot ?? endSlot(route, 'from');
  const to = legs[index + 1]?.slot ?? endSlot(route, 'to');
  const forward = s <= t;
  return {
    id, a: a.id, b: b.id, index, axis, slot, at,
    low: forward ? s : t,
    high: forward ? t : s,
    first: Math.min(from, to),
    last: Math.max(from, to),
    lowTurn: forward ? before : after,
    highTurn: forward ? after : before,
    drawn: { at: 0, low: 0, high: 0 },
  };
}

function endSlot(route: Chosen, end: 'from' | 'to'): number {
  const card = end === 'from' ? route.a : route.b;
  const side = route[end];
  if (side === 'left') return 2 * card.first + 1;
  return side === 'right' ? 2 * card.last + 1 : 2 * card.lane + 1;
}

export function cross(p: Run, q: Run): boolean {
  return q.at > p.low && q.at < p.high && p.at > q.low && p.at < q.high;
}

/** How often `p` and `q` in one gutter cross when `p` lies before (above, left of) `q`, or run on one another at their ends. */
export function crossingsInOrder(p: Run, q: Run): number {
  let count = 0;
  if (p.lowTurn > 0 && ((p.low === q.low && q.lowTurn < 0) || (p.low === q.high && q.highTurn < 0))) count++;
  if (p.highTurn > 0 && ((p.high === q.high && q.highTurn < 0) || (p.high === q.low && q.lowTurn < 0))) count++;
  if (p.low > q.low && p.low < q.high && p.lowTurn > 0) count++;
  if (p.high > q.low && p.high < q.high && p.highTurn > 0) count++;
  if (q.low > p.low && q.low < p.high && q.lowTurn < 0) count++;
  if (q.high > p.low && q.high < p.high && q.highTurn < 0) count++;
  return count;
}

export function overlap(p: Run, q: Run): boolean {
  return p.low < q.high && q.low < p.high;
}

export function shareCard(p: Run, q: Run): boolean {
  return p.a === q.a || p.a === q.b || p.b === q.a || p.b === q.b;
}
