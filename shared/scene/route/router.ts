// Routes all connectors, and again only those that a change touches: a shape is kept while its two cards stand where they
// stood and no card moved within the area that the shape was chosen in. Ports and tracks are dealt out afresh each time,
// because they depend on all connectors of a side or gutter; they are cheap.

import type { Connector } from '../../blueprint/records';
import { connectorKind } from '../../kinds/connectors/list';
import { inflate, intersects, unionBox, type Box, type Point } from '../../lib/geometry';
import { chooseRoute, occupancy, type Chosen } from './choose';
import type { Field, Obstacle } from './field';
import { assignPorts } from './ports';
import { assignTracks } from './tracks';

export interface Route {
  readonly id: string;
  readonly points: readonly Point[];
}

interface Kept {
  readonly connector: Connector;
  readonly chosen: Chosen;
  readonly area: Box;
}

/** A router that remembers its last routes. */
export function router(): (connectors: readonly Connector[], field: Field) => readonly Route[] {
  let kept = new Map<string, Kept>();
  let lastField: Field | null = null;
  let lastRoutes: readonly Route[] = [];
  return (connectors, field) => {
    const disturbed = lastField ? changedBoxes(lastField, field) : null;
    const open = connectors.filter((connector) => {
      const old = kept.get(connector.id);
      return !old || !disturbed || !stillGood(old, connector, disturbed);
    });
    lastField = field;
    if (open.length === 0 && connectors.length === kept.size) return lastRoutes;
    kept = chosenAgain(connectors, open, kept, field);
    const chosen = connectors.flatMap((c) => kept.get(c.id)?.chosen ?? []);
    const points = new Map(lastRoutes.map((route) => [route.id, route]));
    lastRoutes = assignTracks(assignPorts(chosen, field)).map((route) => sameOrNew(points.get(route.id), route));
    return lastRoutes;
  };
}

function sameOrNew(old: Route | undefined, route: Chosen): Route {
  const points = simplified(route.corners);
  const same = old && old.points.length === points.length && points.every((p, i) => p.x === old.points[i]?.x && p.y === old.points[i]?.y);
  return same ? old : { id: route.id, points };
}

/** Chooses shapes for the open connectors, among the stretches that the others keep. */
function chosenAgain(connectors: readonly Connector[], open: readonly Connector[], kept: ReadonlyMap<string, Kept>, field: Field): Map<string, Kept> {
  const used = occupancy();
  const next = new Map<string, Kept>();
  const again = new Set(open);
  for (const connector of connectors) {
    const old = kept.get(connector.id);
    if (!old || again.has(connector)) continue;
    next.set(connector.id, old);
    used.add(old.chosen);
  }
  for (const connector of shortFirst(open, field)) {
    const a = field.cards.get(connector.from);
    const b = field.cards.get(connector.to);
    if (!a || !b || a === b) continue;
    const chosen = chooseRoute(connector.id, a, b, connectorKind(connector.kind).goesBack, field, used);
    used.add(chosen);
    next.set(connector.id, { connector, chosen, area: areaOf(chosen) });
  }
  return next;
}

function stillGood(old: Kept, connector: Connector, disturbed: readonly Box[]): boolean {
  const same = old.connector.from === connector.from && old.connector.to === connector.to && old.connector.kind === connector.kind;
  return same && !disturbed.some((box) => intersects(box, old.area));
}

function areaOf(chosen: Chosen): Box {
  return inflate(unionBox([chosen.a.box, chosen.b.box, ...chosen.corners.map((p) => ({ ...p, w: 0, h: 0 }))]) as Box, 8);
}

/** Where cards appeared, went or moved between two fields; everything, when columns or lanes moved. */
function changedBoxes(before: Field, after: Field): Box[] {
  const everything: Box = { x: -Infinity, y: -Infinity, w: Infinity, h: Infinity };
  if (!sameNumbers(before.columnBorders, after.columnBorders) || !sameNumbers(before.laneBorders, after.laneBorders)) return [everything];
  const changed: Box[] = [];
  for (const [id, o] of after.cards) {
    const old = before.cards.get(id);
    if (!old) changed.push(o.box);
    else if (!sameObstacle(old, o)) changed.push(old.box, o.box);
  }
  for (const [id, o] of before.cards) if (!after.cards.has(id)) changed.push(o.box);
  return changed;
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((n, i) => n === b[i]);
}

function sameObstacle(a: Obstacle, b: Obstacle): boolean {
  return a.lane === b.lane && a.first === b.first && a.last === b.last && a.box.x === b.box.x && a.box.y === b.box.y && a.box.w === b.box.w && a.box.h === b.box.h;
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

/** Without corners that do not turn. */
function simplified(points: readonly Point[]): Point[] {
  const result: Point[] = [];
  for (const p of points) {
    const a = result.at(-2);
    const b = result.at(-1);
    if (b && Math.abs(b.x - p.x) < 0.01 && Math.abs(b.y - p.y) < 0.01) continue;
    if (a && b && ((Math.abs(a.x - b.x) < 0.01 && Math.abs(b.x - p.x) < 0.01) || (Math.abs(a.y - b.y) < 0.01 && Math.abs(b.y - p.y) < 0.01))) result.pop();
    result.push(p);
  }
  return result;
}
