// What the router remembers between two pictures: each connector's shape, where its ends and tracks lie, and its line.

import type { Connector } from '../../blueprint/records';
import type { Box, Point } from '../../lib/geometry';
import { connectorKind } from '../../kinds/connectors/list';
import type { LaneShift } from './change';
import type { Choice, Wishes } from './choose';
import type { Field } from './field';
import { gutterOf, isGutter } from './leg';
import { members, type Members } from './members';
import type { Occupancy } from './occupancy';
import type { Run } from './runs';
import type { Chosen } from './shape';

/** A stretch of a horizontal leg that jumps over other lines. */
export interface Jump {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

export interface Route {
  readonly id: string;
  readonly points: readonly Point[];
  readonly jumps: readonly Jump[];
}

export interface Known {
  readonly connector: Connector;
  wishes: Wishes;
  /** The shape and its ports may lag behind lanes that moved; `upToDate` moves them when they are asked for. */
  lag: LaneShift | null;
  shape: Chosen;
  runs: readonly Run[];
  /** Where cards that come or go may matter to the shape; null where it must be found anew. */
  area: Box | null;
  /** The place of each leg among those in its gutter. */
  ranks: number[];
  /** The shape with its ends on their ports. */
  ported: Chosen;
  /** And with its legs on their tracks. */
  line: Chosen;
  /** By leg: from and to, along x. */
  jumps: readonly (Jump & { readonly leg: number })[];
  route: Route;
}

export interface Memory {
  readonly known: Map<string, Known>;
  readonly used: Occupancy;
  /** Who ends on a card's side, and who runs in a gutter. */
  readonly sides: Members;
  readonly gutters: Members;
  /** Lines whose jumps may have changed. */
  readonly crossed: Set<string>;
}

/** Lines keep off cards by less. */
const AROUND = 8;

export function emptyMemory(used: Occupancy): Memory {
  return { known: new Map(), used, sides: members(), gutters: members(), crossed: new Set() };
}

export function wishesOf({ id, kind, via }: Connector, field: Field): Wishes {
  const { goesBack, heads } = connectorKind(kind);
  return { id, goesBack, heads, pins: via ? field.pinsAt(via) : NO_PINS };
}

const NO_PINS: Wishes['pins'] = [];

export function forget(memory: Memory, id: string): void {
  const old = memory.known.get(id);
  if (!old) return;
  memory.known.delete(id);
  release(memory, old);
}

export function remember(memory: Memory, connector: Connector, wishes: Wishes, choice: Choice): void {
  const { route: shape, runs } = choice;
  const { id } = connector;
  const known: Known = { connector, wishes, lag: null, shape, runs, area: null, ranks: [], ported: shape, line: shape, jumps: [], route: { id, points: [], jumps: [] } };
  memory.known.set(id, known);
  occupy(memory, known);
}

/** Gives the connector another shape. */
export function reshape(memory: Memory, known: Known, { route, runs }: Choice): void {
  release(memory, known);
  Object.assign(known, { lag: null, shape: route, runs, area: null, ranks: [], ported: route, line: route, jumps: [] });
  occupy(memory, known);
}

function occupy({ used, sides, gutters }: Memory, { shape, runs }: Known): void {
  used.add(shape, runs);
  for (const side of sidesOf(shape)) sides.add(side, shape.id);
  for (const gutter of guttersOf(shape)) gutters.add(gutter, shape.id);
}

function release({ used, sides, gutters, crossed }: Memory, { shape, runs }: Known): void {
  for (const run of runs) if (run.axis === 'v') used.eachAcross(run, (other) => crossed.add(other.id));
  used.remove(shape, runs);
  for (const side of sidesOf(shape)) sides.remove(side, shape.id);
  for (const gutter of guttersOf(shape)) gutters.remove(gutter, shape.id);
}

/** All of the route and its cards, with a little room. */
function areaOf({ a, b, corners }: Chosen): Box {
  let left = Math.min(a.box.x, b.box.x);
  let top = Math.min(a.box.y, b.box.y);
  let right = Math.max(a.box.x + a.box.w, b.box.x + b.box.w);
  let bottom = Math.max(a.box.y + a.box.h, b.box.y + b.box.h);
  for (const { x, y } of corners) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left - AROUND, y: top - AROUND, w: right - left + 2 * AROUND, h: bottom - top + 2 * AROUND };
}

/** Where cards that come or go may matter to the connector. */
export function areaIn(known: Known): Box {
  known.area ??= areaOf(known.line);
  return known.area;
}

export function sidesOf({ a, b, from, to }: Chosen): string[] {
  return [`${a.id} ${from}`, `${b.id} ${to}`];
}

export function guttersOf({ legs }: Chosen): string[] {
  return legs.filter(isGutter).map(gutterOf);
}
