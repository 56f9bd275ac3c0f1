// A chosen shape as data: two cards, the legs between them, and where they turn.

import type { Point } from '../../lib/geometry';
import type { Candidate, Leg } from './candidates';
import type { Obstacle } from './field';

export interface Chosen extends Candidate {
  readonly id: string;
  readonly a: Obstacle;
  readonly b: Obstacle;
  /** Where it turns, its ends on the cards' sides included. */
  readonly corners: readonly Point[];
}

/** The same route with other legs. */
export function withLegs(route: Chosen, legs: readonly Leg[]): Chosen {
  return { ...route, legs, corners: cornersOf(route, legs) };
}

/** The corners of a shape with these legs, from the source's side to the target's. */
export function cornersOf(shape: Pick<Chosen, 'from' | 'to' | 'a' | 'b'>, legs: readonly Leg[]): Point[] {
  const first = legs[0] as Leg;
  const last = legs.at(-1) as Leg;
  const points: Point[] = [sidePoint(shape.a, shape.from, first)];
  for (let i = 1; i < legs.length; i++) {
    const before = legs[i - 1] as Leg;
    const leg = legs[i] as Leg;
    points.push(before.axis === 'h' ? { x: leg.at, y: before.at } : { x: before.at, y: leg.at });
  }
  points.push(sidePoint(shape.b, shape.to, last));
  return points;
}

function sidePoint(card: Obstacle, side: Candidate['from'], leg: Leg): Point {
  const { x, y, w, h } = card.box;
  if (side === 'left') return { x, y: leg.at };
  if (side === 'right') return { x: x + w, y: leg.at };
  return { x: leg.at, y: side === 'top' ? y : y + h };
}
