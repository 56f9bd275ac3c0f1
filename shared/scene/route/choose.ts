// Picks the cheapest shape for a connector: length, bends, cards in the way, others that it would cross or lie on. Shapes
// are tried fewest bends first, so that the many with three and four bends are only made where they can still win.

import type { Point } from '../../lib/geometry';
import { shapesWith, type Ends } from './candidates';
import { detours } from './detour';
import { isGutter, type Leg, type Pin } from './leg';
import { inTheWay } from './obstructions';
import type { Neighbours } from './occupancy';
import { pinnedShapes } from './pinned';
import { runsOf, type Run } from './runs';
import { axisOf, cornersOf, type Chosen, type Shape } from './shape';

/** What the connector's kind asks of its line. */
export interface Wishes {
  readonly id: string;
  /** A loop, which leaves and enters from above or below in its lane, against the flow's direction. */
  readonly goesBack: boolean;
  readonly heads: 'end' | 'both';
  /** Where it was bent by hand. */
  readonly pins: readonly Pin[];
}

export interface Choice {
  readonly route: Chosen;
  readonly runs: readonly Run[];
  readonly cost: number;
  /** It runs through a card. */
  readonly blocked: boolean;
}

/** All costs are in px of detour. */
const BEND = 300;
/** Each connector that already ends on the same side of the card. */
const CROWD = 10;
/** Each card that it runs through; what costs less runs through none. */
export const BLOCKED = 20_000;
/** A first or last leg without room for its arrow head. */
const CRAMPED = 300;
/** A line that is too short for its two heads. */
const NO_ROOM = 900;
const HEAD_ROOM = 12;
/** A loop's end on a left or right side. */
const SIDEWAYS = 600;
const MOST_BENDS = 4;
const FEW_BENDS = 2;

/**
 * The cheapest of the connector's shapes, if one costs less than `limit`. In haste, shapes of three and four bends are tried
 * only where all others run through cards: a quarter less time for 2 % more crossings (5,000 connectors at once). A line that
 * was bent by hand keeps to its bends, unless no way through them is free of cards.
 */
export function chooseRoute(wishes: Wishes, ends: Ends, used: Neighbours, limit = Infinity, haste = false): Choice | undefined {
  const bent = throughPins(wishes, ends, used);
  if (bent) return bent.cost < limit ? bent : undefined;
  let best: Choice | undefined;
  for (let bends = 0; bends <= MOST_BENDS; bends++) {
    if (bends * BEND + gapBetween(ends) >= (best?.cost ?? limit)) break;
    if (haste && bends > FEW_BENDS && best && !best.blocked) break;
    for (const shape of shapesWith(bends, ends)) best = cheaper(shape, wishes, ends, used, best?.cost ?? limit) ?? best;
  }
  if (best?.blocked) for (const shape of detours(ends)) best = cheaper(shape, wishes, ends, used, best.cost) ?? best;
  return best;
}

function throughPins(wishes: Wishes, ends: Ends, used: Neighbours): Choice | undefined {
  let best: Choice | undefined;
  if (wishes.pins.length === 0) return undefined;
  for (const shape of pinnedShapes(wishes.pins, ends)) best = cheaper(shape, wishes, ends, used, best?.cost ?? Infinity) ?? best;
  return best?.blocked ? undefined : best;
}

/** What the route costs as it is now, with others where they are now. */
export function costNow({ route, runs }: Pick<Choice, 'route' | 'runs'>, wishes: Wishes, ends: Ends, used: Neighbours): number {
  return ownCost(route, wishes) + crowd(route, used) + blocked(route, ends) + used.cost(runs, Infinity);
}

/** The shape as a choice, if it costs less than `limit`. */
function cheaper(shape: Shape, wishes: Wishes, ends: Ends, used: Neighbours, limit: number): Choice | undefined {
  const { a, b } = ends;
  const { from, to, legs } = shape;
  const route: Chosen = { from, to, legs, id: wishes.id, a, b, corners: cornersOf(a, from, b, to, legs) };
  let cost = ownCost(route, wishes);
  if (cost >= limit) return undefined;
  const inWay = blocked(route, ends);
  cost += crowd(route, used) + inWay;
  if (cost >= limit) return undefined;
  const runs = runsOf(route);
  cost += used.cost(runs, limit - cost);
  return cost < limit ? { route, runs, cost, blocked: inWay > 0 } : undefined;
}

/** What the shape costs by itself. */
function ownCost({ a, b, from, to, corners }: Chosen, { goesBack, heads }: Wishes): number {
  let cost = BEND * (corners.length - 2);
  for (let i = 1; i < corners.length; i++) cost += legLength(corners, i);
  if (goesBack && a.lane === b.lane) cost += SIDEWAYS * ((axisOf(from) === 'h' ? 1 : 0) + (axisOf(to) === 'h' ? 1 : 0));
  const last = corners.length - 1;
  if (last === 1) return cost + (heads === 'both' && legLength(corners, 1) < 2 * HEAD_ROOM ? NO_ROOM : 0);
  return cost + (legLength(corners, last) < HEAD_ROOM ? CRAMPED : 0) + (legLength(corners, 1) < (heads === 'both' ? HEAD_ROOM : 6) ? CRAMPED : 0);
}

function legLength(corners: readonly Point[], i: number): number {
  const p = corners[i - 1] as Point;
  const q = corners[i] as Point;
  return Math.abs(q.x - p.x) + Math.abs(q.y - p.y);
}

function crowd({ a, b, from, to }: Chosen, used: Neighbours): number {
  return CROWD * (used.endsAt(a.id, from) + used.endsAt(b.id, to));
}

function blocked(route: Chosen, { field }: Ends): number {
  let hits = 0;
  route.legs.forEach((leg, i) => {
    // Gutters between lanes hold no cards; those between columns may hold one that spans several steps.
    if (!(leg.axis === 'h' && isGutter(leg))) hits += inTheWay(field, route, i, (leg as Leg).at);
  });
  return BLOCKED * hits;
}

/** How far apart the cards are: no line between them is shorter. */
function gapBetween({ a, b }: Ends): number {
  const dx = Math.max(0, a.box.x - b.box.x - b.box.w, b.box.x - a.box.x - a.box.w);
  const dy = Math.max(0, a.box.y - b.box.y - b.box.h, b.box.y - a.box.y - a.box.h);
  return dx + dy;
}
