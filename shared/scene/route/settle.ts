// Gives changed connectors their final places: the order of tracks in the gutters, then ports on the cards' sides in an
// order that fits, then the tracks' places, since they depend on where ports let a leg begin and end.

import type { Point } from '../../lib/geometry';
import type { Field } from './field';
import { isGutter, type Leg } from './leg';
import { guttersOf, sidesOf, type Known, type Memory } from './memory';
import { roomBeside } from './obstructions';
import { partEnds } from './part';
import { placePorts, type Port } from './ports';
import type { Run } from './runs';
import { sideAt, withLegs, type Chosen } from './shape';
import { upToDate } from './shift';
import { placeTracks, rankTracks, type Strand } from './tracks';

/** A straight leg for an arrow head, and for a plain end, px. */
const HEAD_LEG = 12;
const PLAIN_LEG = 5;
/** How far tracks keep off the borders of columns, and off those of lanes, where the blueprint's lines run. */
const OFF_COLUMN = 3;
const OFF_LANE = 5;

/** Places what changed since last time; returns the connectors whose lines may have moved. */
export function settle(memory: Memory, field: Field): Set<Known> {
  const { known, sides, gutters } = memory;
  const get = (id: string) => upToDate(known.get(id) as Known);
  const touched = new Set(sides.takeChanged().flatMap((side) => [...sides.of(side)].map(get)));
  const changedGutters = new Set(gutters.takeChanged());
  // Upright gutters first: where their tracks lie decides which way lines meet in the level ones.
  for (const gutter of [...changedGutters].sort().toReversed()) {
    rankEntries([...gutters.of(gutter)].map(get), gutter, touched);
  }
  const moved = settlePorts(touched, memory, field);
  for (const entry of moved) for (const gutter of guttersOf(entry.shape)) changedGutters.add(gutter);
  const legs: MovedLegs = new Map();
  for (const gutter of changedGutters) settleTracks([...gutters.of(gutter)].map(get), gutter, field, legs);
  for (const [entry, there] of legs) {
    entry.line = withLegs(entry.line, there);
    moved.add(entry);
  }
  partEnds(moved, memory, field);
  return moved;
}

/** Ranks the gutter's legs; adds those whose rank is another. */
function rankEntries(entries: readonly Known[], gutter: string, touched: Set<Known>): void {
  const byId = new Map(entries.map((entry) => [entry.shape.id, entry]));
  const runs = entries.flatMap((entry) => entry.runs.filter((run) => isIn(run, gutter)).map((run) => (run.axis === 'h' ? nudged(run, entry) : run)));
  for (const [{ id, index }, rank] of rankTracks(runs)) {
    const entry = byId.get(id) as Known;
    if (entry.ranks[index] === rank) continue;
    entry.ranks[index] = rank;
    touched.add(entry);
  }
}

/** The run with its ends moved a little, in the order of the tracks that they meet. */
function nudged(run: Run, { shape, ranks }: Known): Run {
  const forward = (shape.corners[run.index] as Point).x <= (shape.corners[run.index + 1] as Point).x;
  const [low, high] = forward ? [run.index - 1, run.index + 1] : [run.index + 1, run.index - 1];
  const nudge = (index: number) => (ranks[index] ?? 0) / 1000;
  return { ...run, low: run.low + nudge(low), high: run.high + nudge(high) };
}

/** Deals out the ports on all sides where the entries end; returns those whose ends moved, and those not placed yet. */
function settlePorts(entries: ReadonlySet<Known>, { known, sides }: Memory, field: Field): Set<Known> {
  const ends = new Map<string, { from?: number; to?: number }>();
  const all = new Set<Known>();
  for (const side of new Set([...entries].flatMap((entry) => sidesOf(entry.shape)))) {
    const there = [...sides.of(side)].map((id) => upToDate(known.get(id) as Known));
    for (const entry of there) all.add(entry);
    for (const { route, end, at } of placePorts(there.flatMap((entry) => portsOn(entry, side)), field)) {
      ends.set(route.id, { ...ends.get(route.id), [end]: at });
    }
  }
  const moved = new Set<Known>();
  for (const entry of all) {
    // The other end of a neighbour is not dealt out here: it stays.
    const ported = withEnds(entry, { ...(entries.has(entry) ? {} : endsNow(entry)), ...ends.get(entry.shape.id) });
    if (entry.route.points.length > 0 && sameLegs(ported, entry.ported)) continue;
    entry.ported = ported;
    entry.line = withLegs(ported, ported.legs.map((leg, i) => (i > 0 && i < ported.legs.length - 1 ? (entry.line.legs[i] as Leg) : leg)));
    moved.add(entry);
  }
  return moved;
}

function endsNow({ ported }: Known): { from: number; to: number } {
  return { from: (ported.legs[0] as Leg).at, to: (ported.legs.at(-1) as Leg).at };
}

function portsOn({ shape: route, ranks }: Known, side: string): Port[] {
  const [from, to] = sidesOf(route);
  return [
    ...(from === side ? [{ route, end: 'from' as const, rank: ranks[1] ?? 0 }] : []),
    ...(to === side ? [{ route, end: 'to' as const, rank: ranks[route.legs.length - 2] ?? 0 }] : []),
  ];
}

function withEnds({ shape }: Known, ends: { from?: number; to?: number }): Chosen {
  const legs = [...shape.legs];
  const last = legs.length - 1;
  if (ends.from !== undefined) legs[0] = { ...(legs[0] as Leg), at: ends.from };
  if (ends.to !== undefined) legs[last] = { ...(legs[last] as Leg), at: ends.to };
  return withLegs(shape, legs);
}

function sameLegs(p: Chosen, q: Chosen): boolean {
  return p.legs.length === q.legs.length && p.legs.every((leg, i) => leg.at === q.legs[i]?.at && leg.slot === q.legs[i]?.slot);
}

/** The legs of lines whose tracks moved; their lines are made once all gutters are dealt out. */
type MovedLegs = Map<Known, Leg[]>;

/** Deals out the gutter's tracks; adds those whose legs moved. */
function settleTracks(entries: readonly Known[], gutter: string, field: Field, moved: MovedLegs): void {
  const strands: Strand[] = [];
  const owners = new Map<Run, Known>();
  for (const entry of entries) {
    for (const run of entry.runs) {
      if (!isIn(run, gutter)) continue;
      owners.set(run, entry);
      const { low, high } = legEnds(entry.ported, run);
      const { min, max } = windowOf(entry, run);
      strands.push({ run, low, high, min, max });
    }
  }
  strands.sort((p, q) => rankOf(p, owners) - rankOf(q, owners));
  const first = strands[0]?.run;
  if (!first) return;
  const room = (low: number, high: number) => roomBeside(field, first.axis, first.slot, low, high);
  for (const [run, offset] of placeTracks(strands, first.axis === 'h' ? OFF_LANE : OFF_COLUMN, room)) {
    const entry = owners.get(run) as Known;
    const at = (entry.shape.legs[run.index] as Leg).at + offset;
    if ((entry.line.legs[run.index] as Leg).at === at) continue;
    const legs = moved.get(entry) ?? [...entry.line.legs];
    legs[run.index] = { axis: run.axis, slot: run.slot, at };
    moved.set(entry, legs);
  }
}

/** Whether the run lies in the gutter of that name; runs through cells lie in none. */
function isIn(run: Run, gutter: string): boolean {
  return isGutter(run) && run.axis === gutter[0] && run.slot === Number(gutter.slice(1));
}

/** How far the run's leg reaches in a line. */
function legEnds({ corners }: Chosen, { axis, index }: Run): { low: number; high: number } {
  const p = corners[index] as Point;
  const q = corners[index + 1] as Point;
  const [s, t] = axis === 'h' ? [p.x, q.x] : [p.y, q.y];
  return s <= t ? { low: s, high: t } : { low: t, high: s };
}

function rankOf({ run }: Strand, owners: ReadonlyMap<Run, Known>): number {
  return owners.get(run)?.ranks[run.index] ?? 0;
}

/** Where the leg may lie beside the gutter's middle, so that the card's end beside it gets its straight leg. */
function windowOf({ shape, wishes }: Known, { index }: Run): { min: number; max: number } {
  const middle = (shape.legs[index] as Leg).at;
  let [min, max] = [-Infinity, Infinity];
  const keep = (side: number, leg: number) => {
    if (side > middle) max = Math.min(max, side - leg - middle);
    else min = Math.max(min, side + leg - middle);
  };
  if (index === 1) keep(sideAt(shape.a, shape.from), wishes.heads === 'both' ? HEAD_LEG : PLAIN_LEG);
  if (index === shape.legs.length - 2) keep(sideAt(shape.b, shape.to), HEAD_LEG);
  return { min, max };
}
