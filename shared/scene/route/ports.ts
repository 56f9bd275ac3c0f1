// Where on a card's side each connector ends. One alone takes the middle; several share the side, ordered by where they
// go, so that they do not cross on the way out. A straight connector keeps the same line at both ends.

import { withLegs, type Chosen } from './choose';
import type { Leg, Side } from './candidates';
import type { Obstacle } from './field';

const SPACING = 16;
/** Ports stay off the corners. */
const CORNER = 12;

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
export function assignPorts(routes: readonly Chosen[]): Chosen[] {
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
    if (ports.length > 1) spread(ports, result);
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

/** Straight connectors stay where they are; the others find places beside them, on the side they turn to. */
function spread(ports: Port[], routes: Chosen[]): void {
  const first = ports[0] as Port;
  const vertical = first.side === 'left' || first.side === 'right';
  const low = (vertical ? first.card.box.y : first.card.box.x) + CORNER;
  const high = (vertical ? first.card.box.y + first.card.box.h : first.card.box.x + first.card.box.w) - CORNER;
  const straight = ports.filter((p) => p.straight);
  const centre = straight[0] ? (routes[straight[0].route]?.legs[0] as Leg).at : (low + high) / 2;
  const before = ports.filter((p) => p !== straight[0] && p.toward < centre).sort((p, q) => p.toward - q.toward);
  const after = ports.filter((p) => p !== straight[0] && p.toward >= centre).sort((p, q) => p.toward - q.toward);
  if (!straight[0]) {
    placeEvenly([...before, ...after], low, high, centre, routes);
    return;
  }
  const upStep = Math.min(SPACING, (centre - low) / Math.max(1, before.length));
  const downStep = Math.min(SPACING, (high - centre) / Math.max(1, after.length));
  before.forEach((p, i) => movePort(p, centre - upStep * (before.length - i), routes));
  after.forEach((p, i) => movePort(p, centre + downStep * (i + 1), routes));
}

function placeEvenly(ports: readonly Port[], low: number, high: number, centre: number, routes: Chosen[]): void {
  const step = Math.min(SPACING, (high - low) / Math.max(1, ports.length - 1));
  ports.forEach((p, i) => movePort(p, centre + (i - (ports.length - 1) / 2) * step, routes));
}

function movePort(port: Port, at: number, routes: Chosen[]): void {
  const route = routes[port.route] as Chosen;
  const legs = [...route.legs];
  if (legs.length === 1) {
    // A second straight connector between the same sides: both its ends move together.
    legs[0] = { ...(legs[0] as Leg), at };
  } else {
    const index = port.end === 'from' ? 0 : legs.length - 1;
    legs[index] = { ...(legs[index] as Leg), at };
  }
  routes[port.route] = withLegs(route, legs);
}
