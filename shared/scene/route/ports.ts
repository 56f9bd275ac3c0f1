// Where on a card's side each connector ends. One alone takes the middle; several share the side, ordered by where they
// go, so that they do not cross on the way out. A straight connector keeps the same line at both ends.

import { withLegs, type Chosen } from './choose';
import type { Leg, Side } from './candidates';
import { blockedAlong, blockedDown, type Field, type Obstacle } from './field';
import type { Point } from '../../lib/geometry';

const SPACING = 16;
/** Ports stay off the corners. */
const CORNER = 12;
/** Straight lines nearer than this look like one. */
const TWINS = 6;

interface Port {
  readonly route: number;
  readonly end: 'from' | 'to';
  readonly card: Obstacle;
  readonly side: Side;
  readonly straight: boolean;
  /** Which way the connector turns after its first leg: orders the ports of a side. */
  readonly toward: number;
}

/** The routes with their first and last legs moved to their ports. */
export function assignPorts(routes: readonly Chosen[], field: Field): Chosen[] {
  const sides = new Map<string, Port[]>();
  routes.forEach((route, index) => {
    for (const end of ['from', 'to'] as const) {
      const port = portOf(route, index, end);
      const key = `${port.card.id} ${port.side}`;
      const list = sides.get(key);
      if (list) list.push(port);
      else sides.set(key, [port]);
    }
  });
  const result = [...routes];
  for (const ports of sides.values()) {
    if (ports.length > 1) spread(ports, result, field);
  }
  return result;
}

function portOf(route: Chosen, index: number, end: 'from' | 'to'): Port {
  const card = end === 'from' ? route.a : route.b;
  const side = end === 'from' ? route.from : route.to;
  const { corners } = route;
  const turn = end === 'from' ? (corners[2] ?? corners[1]) : (corners.at(-3) ?? corners[0]);
  const toward = (side === 'left' || side === 'right' ? turn?.y : turn?.x) ?? 0;
  return { route: index, end, card, side, straight: route.legs.length === 1, toward };
}

/** Straight connectors keep their line; the others find places beside them, on the side they turn to. */
function spread(ports: readonly Port[], routes: Chosen[], field: Field): void {
  const first = ports[0] as Port;
  const [low, high] = extent(first.card, first.side);
  const fixed = ports.filter((p) => p.straight).sort((p, q) => lineOf(p, routes) - lineOf(q, routes));
  const others = ports.filter((p) => !p.straight).sort((p, q) => p.toward - q.toward || p.route - q.route);
  if (fixed.length === 0) {
    const step = Math.min(SPACING, (high - low) / (others.length - 1));
    others.forEach((p, i) => movePort(p, (low + high) / 2 + (i - (others.length - 1) / 2) * step, routes, field));
    return;
  }
  partTwins(fixed, routes, field);
  const top = lineOf(fixed[0] as Port, routes);
  const bottom = lineOf(fixed.at(-1) as Port, routes);
  const before = others.filter((p) => p.toward < top);
  const after = others.filter((p) => p.toward >= top);
  const up = Math.min(SPACING, (top - low) / before.length);
  const down = Math.min(SPACING, (high - bottom) / after.length);
  before.forEach((p, i) => movePort(p, top - up * (before.length - i), routes, field));
  after.forEach((p, i) => movePort(p, bottom + down * (i + 1), routes, field));
}

/** The part of a side that ports may use. */
function extent({ box }: Obstacle, side: Side): [number, number] {
  const vertical = side === 'left' || side === 'right';
  const start = vertical ? box.y : box.x;
  const length = vertical ? box.h : box.w;
  const corner = Math.min(CORNER, length / 3);
  return [start + corner, start + length - corner];
}

function lineOf(port: Port, routes: readonly Chosen[]): number {
  return (routes[port.route]?.legs[0] as Leg).at;
}

/** Two straight connectors between the same cards lie on one line; the second moves as far as both cards allow. */
function partTwins(fixed: readonly Port[], routes: Chosen[], field: Field): void {
  fixed.forEach((port, i) => {
    const before = fixed[i - 1];
    if (!before || lineOf(port, routes) - lineOf(before, routes) >= TWINS) return;
    const route = routes[port.route] as Chosen;
    const high = Math.min(extent(route.a, route.from)[1], extent(route.b, route.to)[1]);
    movePort(port, Math.min(lineOf(before, routes) + SPACING, high), routes, field);
  });
}

/** Moves the connector's end, unless its leg would then run through a card. */
function movePort(port: Port, at: number, routes: Chosen[], field: Field): void {
  const route = routes[port.route] as Chosen;
  const legs = [...route.legs];
  const index = port.end === 'from' ? 0 : legs.length - 1;
  const leg: Leg = { ...(legs[index] as Leg), at };
  legs[index] = leg;
  const moved = withLegs(route, legs);
  const [p, q] = [moved.corners[index] as Point, moved.corners[index + 1] as Point];
  const blocked = leg.axis === 'h' ? blockedAlong(field, at, p.x, q.x, route.a.id, route.b.id) : blockedDown(field, at, p.y, q.y, route.a.id, route.b.id);
  if (blocked === 0) routes[port.route] = moved;
}
