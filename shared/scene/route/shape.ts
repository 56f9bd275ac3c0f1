// A route as data: the sides it leaves and enters, the legs between, and where they turn.

import type { Point } from '../../lib/geometry';
import type { Obstacle } from './field';
import type { Axis, Leg } from './leg';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A way that a connector may take; its first and last leg are held by the cards' sides, all others run in gutters. */
export interface Shape {
  readonly from: Side;
  readonly to: Side;
  /** First leg leaves the source's side, last leg meets the target's; neighbours are of the other axis. */
  readonly legs: readonly Leg[];
}

export interface Chosen extends Shape {
  readonly id: string;
  readonly a: Obstacle;
  readonly b: Obstacle;
  /** Where it turns, its ends on the cards' sides included. */
  readonly corners: readonly Point[];
}

export function axisOf(side: Side): Axis {
  return side === 'left' || side === 'right' ? 'h' : 'v';
}

/** The same route with other legs. */
export function withLegs(route: Chosen, legs: readonly Leg[]): Chosen {
  const { id, a, b, from, to } = route;
  return { from, to, legs, id, a, b, corners: cornersOf(a, from, b, to, legs) };
}

/** The corners of a shape with these legs, from the source's side to the target's. */
export function cornersOf(a: Obstacle, from: Side, b: Obstacle, to: Side, legs: readonly Leg[]): Point[] {
  const points: Point[] = [sidePoint(a, from, legs[0] as Leg)];
  for (let i = 1; i < legs.length; i++) {
    const before = legs[i - 1] as Leg;
    const leg = legs[i] as Leg;
    points.push(before.axis === 'h' ? { x: leg.at, y: before.at } : { x: before.at, y: leg.at });
  }
  points.push(sidePoint(b, to, legs.at(-1) as Leg));
  return points;
}

function sidePoint(card: Obstacle, side: Side, leg: Leg): Point {
  return axisOf(side) === 'h' ? { x: sideAt(card, side), y: leg.at } : { x: leg.at, y: sideAt(card, side) };
}

/** x of a left or right side, y of a top or bottom side. */
export function sideAt({ box }: Obstacle, side: Side): number {
  if (side === 'left') return box.x;
  if (side === 'right') return box.x + box.w;
  return side === 'top' ? box.y : box.y + box.h;
}
