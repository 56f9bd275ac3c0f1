// Picks the cheapest shape for a connector: length, bends, cards in the way, stretches that others already use.

import { blockedAlong, blockedDown, isOuter, type Field, type Obstacle } from './field';
import { candidatesFor, type Leg } from './candidates';
import type { Occupancy } from './occupancy';
import { cornersOf, type Chosen } from './shape';
import type { Point } from '../../lib/geometry';

const BEND = 50;
/** Each connector that already ends on the same side of the card. */
const CROWD = 14;
const BLOCKED = 4000;
const SHARED = 260;

/** The cheapest of the connector's shapes; `goesBack`: a loop, which leaves and enters from above or below. */
export function chooseRoute(id: string, a: Obstacle, b: Obstacle, goesBack: boolean, field: Field, used: Occupancy): Chosen {
  let best: Chosen | undefined;
  let bestCost = Infinity;
  for (const candidate of candidatesFor({ a, b, field }, goesBack)) {
    if (Number.isNaN((candidate.legs[0] as Leg).at)) continue;
    const { from, to, legs, taste } = candidate;
    const chosen: Chosen = { from, to, legs, taste, id, a, b, corners: cornersOf({ from, to, a, b }, legs) };
    const cost = costOf(chosen, field, used, bestCost);
    if (cost < bestCost) {
      best = chosen;
      bestCost = cost;
    }
  }
  return best as Chosen;
}

/** Stops counting once the shape is dearer than `limit`. */
function costOf(shape: Chosen, field: Field, used: Occupancy, limit: number): number {
  const points = shape.corners;
  const crowd = used.endsAt(shape.a.id, shape.from) + used.endsAt(shape.b.id, shape.to);
  let cost = shape.taste + BEND * (points.length - 2) + CROWD * crowd;
  for (let i = 1; i < points.length; i++) {
    const p = points[i - 1] as Point;
    const q = points[i] as Point;
    cost += Math.abs(q.x - p.x) + Math.abs(q.y - p.y);
  }
  if (cost >= limit) return cost;
  cost += leavesThroughNeighbour(shape, field) ? BLOCKED : 0;
  for (let i = 0; i < shape.legs.length && cost < limit; i++) {
    cost += legCost(shape.legs[i] as Leg, points[i] as Point, points[i + 1] as Point, shape, field, used);
  }
  return cost;
}

function leavesThroughNeighbour(shape: Chosen, field: Field): boolean {
  const { a, b, from, to } = shape;
  const sameCell = a.lane === b.lane && a.first <= b.last && b.first <= a.last;
  if (sameCell) return false;
  return (
    ((from === 'top' || from === 'bottom') && !isOuter(field, a, from)) || ((to === 'top' || to === 'bottom') && !isOuter(field, b, to))
  );
}

function legCost(leg: Leg, p: Point, q: Point, shape: Chosen, field: Field, used: Occupancy): number {
  const { a, b } = shape;
  if (leg.axis === 'h') {
    const blocked = blockedAlong(field, leg.at, p.x, q.x, a.id, b.id);
    const shared = leg.channel ? 0 : used.overlaps('h', leg.at, p.x, q.x, a.id, b.id);
    return blocked * BLOCKED + shared * SHARED;
  }
  const blocked = blockedDown(field, leg.at, p.y, q.y, a.id, b.id);
  const shared = leg.channel ? 0 : used.overlaps('v', leg.at, p.y, q.y, a.id, b.id);
  return blocked * BLOCKED + shared * SHARED;
}
