// Routes all connectors, and after an edit only those that it touches: a shape is kept while its two cards stand where they
// stood and no card moved within the area that the shape was chosen in. Ports are dealt out again on the sides, and tracks
// in the gutters, where a connector came, went or changed.

import type { Connector } from '../../blueprint/records';
import { connectorKind } from '../../kinds/connectors/list';
import { inflate, intersects, unionBox, type Box, type Point } from '../../lib/geometry';
import { chooseRoute } from './choose';
import { changedBoxes, type Field } from './field';
import { members, type Members } from './members';
import { occupancy, type Occupancy } from './occupancy';
import { placePorts, type Port } from './ports';
import { withLegs, type Chosen } from './shape';
import { placeTracks, type Use } from './tracks';

export interface Route {
  readonly id: string;
  readonly points: readonly Point[];
}

/** What is known of one connector: its shape, with its ends on their ports, and the finished line. */
interface Known {
  readonly connector: Connector;
  readonly shape: Chosen;
  readonly area: Box;
  ported: Chosen;
  route: Route;
}

interface Memory {
  readonly known: Map<string, Known>;
  readonly used: Occupancy;
  /** Who ends on a card's side, and who runs in a gutter. */
  readonly sides: Members;
  readonly gutters: Members;
}

/** A router that remembers its last routes; routes that stay the same keep their identity. */
export function router(): (connectors: readonly Connector[], field: Field) => readonly Route[] {
  const memory: Memory = { known: new Map(), used: occupancy(), sides: members(), gutters: members() };
  const { known } = memory;
  let lastField: Field | null = null;
  return (connectors, field) => {
    const disturbed = lastField && changedBoxes(lastField, field);
    lastField = field;
    const present = new Set(connectors.map((c) => c.id));
    for (const id of known.keys()) if (!present.has(id)) forget(memory, id);
    const open = connectors.filter((c) => !disturbed || !stillGood(known.get(c.id), c, disturbed));
    for (const connector of open) forget(memory, connector.id);
    for (const connector of shortFirst(open, field)) learn(memory, connector, field);
    settleTracks(memory, settlePorts(memory, field));
    return connectors.flatMap((c) => known.get(c.id)?.route ?? []);
  };
}

function forget({ known, used, sides, gutters }: Memory, id: string): void {
  const old = known.get(id);
  if (!old) return;
  known.delete(id);
  used.remove(old.shape);
  for (const side of sidesOf(old.shape)) sides.remove(side, id);
  for (const gutter of guttersOf(old.shape)) gutters.remove(gutter, id);
}

function learn({ known, used, sides, gutters }: Memory, connector: Connector, field: Field): void {
  const a = field.cards.get(connector.from);
  const b = field.cards.get(connector.to);
  if (!a || !b || a === b) return;
  const shape = chooseRoute(connector.id, a, b, connectorKind(connector.kind).goesBack, field, used);
  used.add(shape);
  known.set(connector.id, { connector, shape, area: areaOf(shape), ported: shape, route: { id: connector.id, points: [] } });
  for (const side of sidesOf(shape)) sides.add(side, connector.id);
  for (const gutter of guttersOf(shape)) gutters.add(gutter, connector.id);
}

/** Deals out ports on the changed sides; returns whose ends may have moved. */
function settlePorts({ known, sides, gutters }: Memory, field: Field): Set<string> {
  const touched = new Set(sides.takeChanged().flatMap((side) => [...sides.of(side)]));
  const entries = [...touched].map((id) => known.get(id) as Known);
  const ends = new Map<string, { from?: number; to?: number }>();
  for (const side of new Set(entries.flatMap((entry) => sidesOf(entry.shape)))) {
    const ports = [...sides.of(side)].flatMap((id) => portsOn((known.get(id) as Known).shape, side));
    for (const { route, end, at } of placePorts(ports, field)) ends.set(route.id, { ...ends.get(route.id), [end]: at });
  }
  for (const entry of entries) {
    entry.ported = withEnds(entry.shape, ends.get(entry.shape.id));
    for (const gutter of guttersOf(entry.shape)) gutters.touch(gutter);
  }
  return touched;
}

/** Deals out tracks in the changed gutters, and finishes the lines of all whose ends or tracks may have moved. */
function settleTracks({ known, gutters }: Memory, touched: ReadonlySet<string>): void {
  const all = new Set([...touched, ...gutters.takeChanged().flatMap((gutter) => [...gutters.of(gutter)])]);
  const entries = [...all].map((id) => known.get(id) as Known);
  const moved = new Map<string, Map<number, number>>();
  for (const gutter of new Set(entries.flatMap((entry) => guttersOf(entry.shape)))) {
    const uses = [...gutters.of(gutter)].flatMap((id) => usesOf((known.get(id) as Known).ported, gutter));
    for (const { route, leg, at } of placeTracks(uses, gutter.startsWith('H'))) {
      moved.set(route.id, (moved.get(route.id) ?? new Map<number, number>()).set(leg, at));
    }
  }
  for (const entry of entries) entry.route = finished(entry, moved.get(entry.shape.id));
}

/** The line with its legs on their tracks; the old one where it came out the same. */
function finished({ ported, route }: Known, tracks: ReadonlyMap<number, number> | undefined): Route {
  const { corners } = tracks ? withLegs(ported, ported.legs.map((leg, i) => ({ ...leg, at: tracks.get(i) ?? leg.at }))) : ported;
  const points = simplified(corners);
  return samePoints(points, route.points) ? route : { id: route.id, points };
}

function sidesOf({ a, b, from, to }: Chosen): string[] {
  return [`${a.id} ${from}`, `${b.id} ${to}`];
}

function guttersOf({ legs }: Chosen): string[] {
  return legs.flatMap((leg) => leg.channel ?? []);
}

function portsOn(route: Chosen, side: string): Port[] {
  const [from, to] = sidesOf(route);
  return [...(from === side ? [{ route, end: 'from' as const }] : []), ...(to === side ? [{ route, end: 'to' as const }] : [])];
}

function usesOf(route: Chosen, gutter: string): Use[] {
  return route.legs.flatMap((leg, i) => (leg.channel === gutter ? [{ route, leg: i }] : []));
}

function withEnds(shape: Chosen, ends: { from?: number; to?: number } | undefined): Chosen {
  if (!ends) return shape;
  const legs = [...shape.legs];
  const move = (index: number, at: number | undefined) => {
    const leg = legs[index];
    if (leg && at !== undefined) legs[index] = { ...leg, at };
  };
  move(0, ends.from);
  move(legs.length - 1, ends.to);
  return withLegs(shape, legs);
}

function stillGood(old: Known | undefined, connector: Connector, disturbed: readonly Box[]): boolean {
  if (!old) return false;
  const same = old.connector.from === connector.from && old.connector.to === connector.to && old.connector.kind === connector.kind;
  return same && !disturbed.some((box) => intersects(box, old.area));
}

function areaOf(shape: Chosen): Box {
  return inflate(unionBox([shape.a.box, shape.b.box, ...shape.corners.map((p) => ({ ...p, w: 0, h: 0 }))]) as Box, 8);
}

/** Short connectors have the fewest choices, so they choose first; ids break ties, so that order of keys never matters. */
function shortFirst(connectors: readonly Connector[], field: Field): Connector[] {
  const reach = (c: Connector) => {
    const a = field.cards.get(c.from);
    const b = field.cards.get(c.to);
    return a && b ? Math.abs(a.box.x - b.box.x) + Math.abs(a.box.y - b.box.y) : 0;
  };
  return connectors
    .map((connector) => ({ connector, reach: reach(connector) }))
    .sort((p, q) => p.reach - q.reach || (p.connector.id < q.connector.id ? -1 : 1))
    .map((p) => p.connector);
}

function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every((p, i) => p.x === b[i]?.x && p.y === b[i]?.y);
}

/** Without corners that do not turn. */
function simplified(points: readonly Point[]): Point[] {
  const near = (p: number, q: number) => Math.abs(p - q) < 0.01;
  const result: Point[] = [];
  for (const p of points) {
    const a = result.at(-2);
    const b = result.at(-1);
    if (b && near(b.x, p.x) && near(b.y, p.y)) continue;
    if (a && b && ((near(a.x, b.x) && near(b.x, p.x)) || (near(a.y, b.y) && near(b.y, p.y)))) result.pop();
    result.push(p);
  }
  return result;
}
