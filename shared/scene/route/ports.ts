// Where on a card's side each connector ends. One alone takes the middle; several share the side, ordered by where they
// turn, so that they do not cross on the way out. A straight connector keeps the same line at both ends.

import type { Point } from '../../lib/geometry';
import type { Field, Obstacle } from './field';
import type { Leg } from './leg';
import { inTheWay } from './obstructions';
import { axisOf, type Chosen, type Side } from './shape';

const SPACING = 16;
/** Ports stay off the corners. */
const CORNER = 12;
/** Straight lines nearer than this look like one. */
const TWINS = 6;

/** One end of a connector on a side. */
export interface Port {
  readonly route: Chosen;
  readonly end: 'from' | 'to';
  /** The place of the leg after the turn among those in its gutter. */
  readonly rank: number;
}

export interface PlacedPort extends Port {
  /** y on the left and right side, x on the top and bottom side. */
  readonly at: number;
}

/** Where the ends of a card's side lie; those that stay in the middle are left out. */
export function placePorts(ports: readonly Port[], field: Field): PlacedPort[] {
  if (ports.length < 2) return [];
  const [low, high] = extentOf(cardOf(ports[0] as Port), sideOf(ports[0] as Port));
  const fixed = ports.filter(isStraight).sort((p, q) => lineOf(p) - lineOf(q) || byId(p, q));
  const others = ports.filter((p) => !isStraight(p)).sort(inOrder);
  const free = (port: Port, at: number): PlacedPort[] => (isFree(port, at, field) ? [{ ...port, at }] : []);
  if (fixed.length === 0) {
    const step = Math.min(SPACING, (high - low) / (others.length - 1));
    const reach = (step * (others.length - 1)) / 2;
    const middle = Math.min(Math.max(heldAt(others[0] as Port), low + reach), high - reach);
    return others.flatMap((p, i) => free(p, middle - reach + i * step));
  }
  const twins = partTwins(fixed).flatMap(({ at, ...port }) => free(port, at));
  const top = lineOf(fixed[0] as Port);
  const bottom = Math.max(lineOf(fixed.at(-1) as Port), ...twins.map((twin) => twin.at));
  const before = others.filter((p) => wayOf(p) < 0);
  const after = others.filter((p) => wayOf(p) > 0);
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

/** Where the shape leaves the side: in its middle, or off a gutter that the middle lies on. */
function heldAt({ route, end }: Port): number {
  return (route.legs.at(end === 'from' ? 0 : -1) as Leg).at;
}

function byId(p: Port, q: Port): number {
  return p.route.id < q.route.id ? -1 : 1;
}

/** Those that turn to the small end first, the nearest turn outermost; those that turn to the other end the other way round. */
function inOrder(p: Port, q: Port): number {
  const way = wayOf(p);
  return way - wayOf(q) || -way * (reach(p) - reach(q)) || byId(p, q);
}

/** Where along the side the connector goes after its first turn: -1 or 1. */
function wayOf(port: Port): number {
  const { corners } = port.route;
  const [turn, next] = (port.end === 'from' ? [corners[1], corners[2]] : [corners.at(-2), corners.at(-3)]) as [Point, Point];
  return Math.sign(axisOf(sideOf(port)) === 'h' ? next.y - turn.y : next.x - turn.x);
}

/** How far from the side the connector turns, in slots; tracks of one gutter in their order. */
function reach(port: Port): number {
  const { legs } = port.route;
  const { slot } = (port.end === 'from' ? legs[1] : legs.at(-2)) as Leg;
  const side = sideOf(port);
  return (side === 'right' || side === 'bottom' ? 1 : -1) * (slot + port.rank / 10_000);
}

/** The part of a side that ports may use. */
export function extentOf({ box }: Obstacle, side: Side): [number, number] {
  const vertical = axisOf(side) === 'h';
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
    const high = Math.min(extentOf(a, from)[1], extentOf(b, to)[1]);
    moved.push({ ...port, at: Math.min(lineOf(before) + SPACING, high) });
  });
  return moved;
}

/** Whether the end's leg would not run through a card there. */
function isFree({ route, end }: Port, at: number, field: Field): boolean {
  return inTheWay(field, route, end === 'from' ? 0 : route.legs.length - 1, at) === 0;
}
