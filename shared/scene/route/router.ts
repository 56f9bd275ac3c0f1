// Routes all connectors, and after an edit only those that it touches: a shape is kept while its two cards stand where they
// stood, or moved along with lanes and columns, and no card moved within the area that the shape was chosen in. Ports are
// dealt out again on the sides, and tracks in the gutters, where a connector came, went or changed.

import type { Connector } from '../../blueprint/records';
import type { Point } from '../../lib/geometry';
import type { Ends } from './candidates';
import { changeOf, type Change } from './change';
import { BLOCKED, chooseRoute, costNow, type Choice, type Wishes } from './choose';
import { doubts, type Doubts } from './doubts';
import type { Field } from './field';
import { jumpsOf } from './jumps';
import { areaIn, emptyMemory, forget, remember, reshape, wishesOf, type Known, type Memory, type Route } from './memory';
import { nearness } from './nearness';
import { CROSSING, NOBODY, occupancy, type Occupancy } from './occupancy';
import { follows, samePins } from './pinned';
import { drawRuns } from './runs';
import { settle } from './settle';
import { shiftLanes, upToDate } from './shift';
import { shiftColumns } from './shiftColumns';

export type { Jump, Route } from './memory';

/** How often connectors that cross others may choose again. */
const PASSES = 5;
/** More connectors at once are drawn as they first chose: choosing again would cost more than opening a file may. */
const MOST_IMPROVED = 2000;
/**
 * How many pairs of lines may be compared, in all, to begin with and for each connector: only big tangles take so much, some
 * 1,000 random connectors among 100 cards, and nobody would find a better choice there. Counted, not timed, so that
 * every machine draws the same.
 */
const MOST_EFFORT = 20_000_000;
const EFFORT = 100_000;
const EFFORT_EACH = 20_000;
/** And for those that nobody touched. */
const MOST_DOUBTS = 100_000;
/** A new shape must be better by this, px of detour: lines do not change for nothing. */
const WORTH_IT = 5;
/** One that nobody touched changes only where that gains much, for instance because a card left its way. */
const WORTH_A_CHANGE = 150;

/** A router that remembers its last routes, in `used`; routes that stay the same keep their identity. */
export function router(used: Occupancy = occupancy()): (connectors: readonly Connector[], field: Field) => readonly Route[] {
  const memory = emptyMemory(used);
  const { known } = memory;
  let lastField: Field | null = null;
  let last: readonly Connector[] = [];
  return (connectors, field) => {
    const change = changeOf(lastField, field);
    lastField = field;
    const shifted = change.lanes ? shiftLanes(memory, field, change.lanes) : [];
    if (change.columns) shifted.push(...shiftColumns(memory, field, change.columns));
    if (connectors !== last) forgetAllBut(connectors, memory);
    last = connectors;
    const open: Connector[] = [];
    const doubtful: Connector[] = [];
    const isNear = nearness(change.boxes);
    for (const connector of connectors) {
      const old = known.get(connector.id);
      if (!old || !stands(old, connector, change, field)) open.push(connector);
      else if (change.boxes.length > 0 && isNear(areaIn(old))) doubtful.push(connector);
    }
    for (const connector of open) forget(memory, connector.id);
    if (change.everything) memory.used.clear(field);
    const learnt = shortFirst(open, field);
    learn(learnt, memory, field);
    improve(shortFirst(doubtful, field), memory, WORTH_A_CHANGE, memory.used.effort() + MOST_DOUBTS, doubts());
    draw(memory, settle(memory, field), shifted);
    return routesOf(connectors, known);
  };
}

/** A loop, since this is asked after every edit that moves a card. */
function routesOf(connectors: readonly Connector[], known: Memory['known']): Route[] {
  const routes: Route[] = [];
  for (const { id } of connectors) {
    const entry = known.get(id);
    if (entry) routes.push(entry.route);
  }
  return routes;
}

function forgetAllBut(connectors: readonly Connector[], memory: Memory): void {
  const present = new Set(connectors.map((c) => c.id));
  for (const id of [...memory.known.keys()]) if (!present.has(id)) forget(memory, id);
}

interface Learnt {
  readonly connector: Connector;
  readonly ends: Ends;
}

/** Gives new connectors their shapes; where that takes too much effort, the long ones that are left get simple ones. */
function learn(connectors: readonly Learnt[], memory: Memory, field: Field): void {
  const { used } = memory;
  const last = used.effort() + Math.min(MOST_EFFORT, EFFORT + EFFORT_EACH * connectors.length);
  const many = connectors.length > MOST_IMPROVED;
  const doubt = doubts();
  for (const { connector, ends } of connectors) {
    const wishes = wishesOf(connector, field);
    const isSpent = used.effort() > last;
    const choice = chooseRoute(wishes, ends, isSpent ? NOBODY : used, Infinity, many || isSpent) as Choice;
    remember(memory, connector, wishes, choice);
    if (many) continue;
    doubt.changed(choice.runs);
    if (!isSpent && isNearby(wishes, choice.cost)) doubt.settled(connector.id);
  }
  for (let pass = 0; !many && pass < PASSES && improve(connectors, memory, WORTH_IT, last, doubt); pass++);
}

/** Lets connectors choose again, now that they know where the others run; whether any did by so much. */
function improve(connectors: readonly Learnt[], memory: Memory, by: number, last: number, doubt: Doubts): boolean {
  const { known, used } = memory;
  let better = false;
  for (const { connector, ends } of connectors) {
    if (used.effort() > last) return false;
    if (!doubt.has(connector.id, ends)) continue;
    const entry = upToDate(known.get(connector.id) as Known);
    if (by < WORTH_A_CHANGE && used.cost(entry.runs, CROSSING) < CROSSING) continue;
    used.remove(entry.shape, entry.runs);
    const now = costNow({ route: entry.shape, runs: entry.runs }, entry.wishes, ends, used);
    const choice = chooseRoute(entry.wishes, ends, used, now - by);
    used.add(entry.shape, entry.runs);
    if (choice) {
      doubt.changed(entry.runs);
      doubt.changed(choice.runs);
      reshape(memory, entry, choice);
      better = true;
    }
    if (isNearby(entry.wishes, now)) doubt.settled(connector.id);
  }
  return better;
}

/** Whether all that the connector may choose from lies around its cards: not where it is led elsewhere, or needs a detour. */
function isNearby({ pins }: Wishes, cost: number): boolean {
  return pins.length === 0 && cost < BLOCKED;
}

/** Finishes the lines of all that moved, and the jumps of all whose crossings did: not of those that moved with their lanes. */
function draw(memory: Memory, moved: ReadonlySet<Known>, shifted: readonly Known[]): void {
  const { known, used, crossed } = memory;
  const isAll = moved.size === known.size;
  for (const { runs, shape, line } of moved) {
    drawRuns(runs, line.corners);
    crossed.add(shape.id);
    if (!isAll) for (const run of runs) if (run.axis === 'v') used.eachAcross(run, (other) => crossed.add(other.id));
  }
  for (const id of crossed) {
    const entry = known.get(id);
    if (entry) finish(entry, jumpsOf(entry, memory));
  }
  for (const entry of shifted) if (!crossed.has(entry.shape.id)) finish(entry, entry.jumps);
  crossed.clear();
}

/** The finished line; points, jumps and the route itself stay the same objects where they say the same. */
function finish(entry: Known, jumps: Known['jumps']): void {
  const old = entry.route;
  const sameJumps = jumps.length === old.jumps.length && jumps.every((jump, i) => jump.from === old.jumps[i]?.from && jump.to === old.jumps[i]?.to && jump.y === old.jumps[i]?.y);
  const points = simplified(entry.line.corners);
  const samePoints = points.length === old.points.length && points.every((p, i) => p.x === old.points[i]?.x && p.y === old.points[i]?.y);
  entry.jumps = jumps;
  if (!samePoints || !sameJumps) entry.route = { id: old.id, points: samePoints ? old.points : points, jumps: sameJumps ? old.jumps : jumps };
}

/** Whether the connector still joins the same cards, where they stood, through the same bends. */
function stands({ connector: old, shape, wishes }: Known, connector: Connector, change: Change, field: Field): boolean {
  if (change.everything || old.from !== connector.from || old.to !== connector.to || old.kind !== connector.kind) return false;
  if (connector.via || wishes.pins.length > 0) {
    const { pins } = wishesOf(connector, field);
    // Where cards made way, bends that could not be followed may be free again.
    if (!samePins(pins, wishes.pins) || (change.boxes.length > 0 && !follows(shape.legs, pins))) return false;
  }
  return !change.cards.has(shape.a.id) && !change.cards.has(shape.b.id);
}

/** Short connectors have the fewest choices, so they choose first; ids break ties, so that order of keys never matters. */
function shortFirst(connectors: readonly Connector[], field: Field): Learnt[] {
  return connectors
    .flatMap((connector) => {
      const a = field.cards.get(connector.from);
      const b = field.cards.get(connector.to);
      if (!a || !b || a === b) return [];
      return [{ connector, ends: { a, b, field }, reach: Math.abs(a.box.x - b.box.x) + Math.abs(a.box.y - b.box.y) }];
    })
    .sort((p, q) => p.reach - q.reach || (p.connector.id < q.connector.id ? -1 : 1));
}

/** Without corners that do not turn. */
function simplified(points: readonly Point[]): readonly Point[] {
  if (points.every((p, i) => turns(points[i - 1], p, points[i + 1]))) return points;
  const result: Point[] = [];
  for (const p of points) {
    while (result.length > 0 && !turns(result.at(-2), result.at(-1) as Point, p)) result.pop();
    result.push(p);
  }
  return result;
}

/** Whether the line goes another way at `p`; ends count as turning where they are apart from their neighbour. */
function turns(before: Point | undefined, p: Point, after: Point | undefined): boolean {
  const near = (s: number, t: number) => Math.abs(s - t) < 0.01;
  if (after && near(p.x, after.x) && near(p.y, after.y)) return false;
  if (!before || !after) return true;
  return !(near(before.x, p.x) && near(p.x, after.x)) && !(near(before.y, p.y) && near(p.y, after.y));
}
