// Where on a card's side each connector ends. One alone takes the middle; several share the side, ordered by where they
// go, so that they do not cross on the way out. A straight connector keeps the same line at both ends.

import type { Leg, Side } from './candidates';
import type { Chosen } from './shape';
import { blockedAlong, blockedDown, type Field, type Obstacle } from './field';
import type { Point } from '../../lib/geometry';

const SPACING = 16;
/** Ports stay off the corners. */
const CORNER = 12;
/** Straight lines nearer than this look like one. */
const TWINS = 6;

/** One end of a connector on a side. */
export interface Port {
  readonly route: Chosen;
  readonly end: 'from' | 'to';
}

export interface PlacedPort extends Port {
  /** y on the left and right side, x on the top and bottom side. */
  readonly at: number;
}

/** Where the ends of a card's side lie; those that stay in the middle are left out. */
export function placePorts(ports: readonly Port[], field: Field): PlacedPort[] {
  if (ports.length < 2) return [];
  const first = ports[0] as Port;
  const [low, high] = extent(cardOf(first), sideOf(first));
  const fixed = ports.filter(isStraight).sort((p, q) => lineOf(p) - lineOf(q) || byId(p, q));
  const others = ports.filter((p) => !isStraight(p)).sort((p, q) => toward(p) - toward(q) || byId(p, q));
  const free = (port: Port, at: number): PlacedPort[] => (isFree(port, at, field) ? [{ ...port, at }] : []);
  if (fixed.length === 0) {
    const step = Math.min(SPACING, (high - low) / (others.length - 1));
    return others.flatMap((p, i) => free(p, (low + high) / 2 + (i - (others.length - 1) / 2) * step));
  }
  const twins = partTwins(fixed).flatMap(({ at, ...port }) => free(port, at));
  const top = lineOf(fixed[0] as Port);
  const bottom = Math.max(lineOf(fixed.at(-1) as Port), ...twins.map((twin) => twin.at));
  const before = others.filter((p) => toward(p) < top);
  const after = others.filter((p) => toward(p) >= top);
  const up = Math.min(SPACING, (top - low) / before.length);
  const down = Math.min(SPACING, (high - bottom) / after.length);
  return [
    ...twins,
    ...before.flatMap((p, i) => free(p, top - up * (before.length - i))),
    ...after.flatMap((p, i) => free(p, bottom + down * (i + 1))),
  ];
}

function cardOf({ route, end }: Port): Obstacle {
  return end === 'from' ? route.a : route.b;
}

function sideOf({ route, end }: Port): Side {
  return end === 'from' ? route.from : route.to;
}

function isStraight({ route }: Port): boolean {
  return route.legs.length === 1;
}

function lineOf({ route }: Port): number {
  return (route.legs[0] as Leg).at;
}

function byId(p: Port, q: Port): number {
  return p.route.id < q.route.id ? -1 : 1;
}

/** Where the connector is after its first turn, along the side: orders the ports. */
function toward(port: Port): number {
  const { corners } = port.route;
  const turn = port.end === 'from' ? (corners[2] ?? corners[1]) : (corners.at(-3) ?? corners[0]);
  const side = sideOf(port);
  return (side === 'left' || side === 'right' ? turn?.y : turn?.x) ?? 0;
}

/** The part of a side that ports may use. */
function extent({ box }: Obstacle, side: Side): [number, number] {
  const vertical = side === 'left' || side === 'right';
  const start = vertical ? box.y : box.x;
  const length = vertical ? box.h : box.w;
  const corner = Math.min(CORNER, length / 3);
  return [start + corner, start + length - corner];
}

/** Two straight connectors between the same cards lie on one line; the second moves as far as both cards allow. */
function partTwins(fixed: readonly Port[]): PlacedPort[] {
  const moved: PlacedPort[] = [];
  fixed.forEach((port, i) => {
    const before = fixed[i - 1];
    if (!before || lineOf(port) - lineOf(before) >= TWINS) return;
    const { a, b, from, to } = port.route;
    const high = Math.min(extent(a, from)[1], extent(b, to)[1]);
    moved.push({ ...port, at: Math.min(lineOf(before) + SPACING, high) });
  });
  return moved;
}

/** Whether the end's leg would not run through a card there. */
function isFree({ route, end }: Port, at: number, field: Field): boolean {
  const index = end === 'from' ? 0 : route.legs.length - 1;
  const leg = route.legs[index] as Leg;
  const p = route.corners[index] as Point;
  const q = route.corners[index + 1] as Point;
  if (leg.axis === 'h') return blockedAlong(field, at, p.x, q.x, route.a.id, route.b.id) === 0;
  return blockedDown(field, at, p.y, q.y, route.a.id, route.b.id) === 0;
}
