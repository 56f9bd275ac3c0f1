// The last touch: ends that lie on another line, because two cards at the same height send lines towards one another, move
// aside a little on their card's side.

import type { Point } from '../../lib/geometry';
import type { Field } from './field';
import type { Leg } from './leg';
import type { Known, Memory } from './memory';
import { inTheWay } from './obstructions';
import { extentOf } from './ports';
import type { Run } from './runs';
import { withLegs } from './shape';

/** Nearer than this, lines look like one, px. */
const APART = 4.5;
/** Tracks come nearer to cards than lines in cells do. */
const CLEARANCE = 3;
const STEPS = [6, -6, 10, -10, 14, -14, 18, -18, 24, -24, 30, -30];

/** Moves the ends of these connectors off other lines; some may stay where there is no room. */
export function partEnds(entries: Iterable<Known>, memory: Memory, field: Field): void {
  for (const entry of entries) {
    const last = entry.line.legs.length - 1;
    for (const index of last === 0 ? [0] : [0, last]) partEnd(entry, index, memory, field);
  }
}

function partEnd(entry: Known, index: number, memory: Memory, field: Field): void {
  const { at } = entry.line.legs[index] as Leg;
  const others = linesAlong(entry, index, memory);
  const isClear = (place: number) => others.every((other) => Math.abs(other - place) >= APART);
  if (isClear(at)) return;
  const [low, high] = rangeOf(entry, index);
  for (const step of STEPS) {
    const place = at + step;
    if (place < low || place > high || !isClear(place) || inTheWay(field, entry.line, index, place, CLEARANCE) > 0) continue;
    entry.line = withLegs(entry.line, entry.line.legs.map((leg, i) => (i === index ? { ...leg, at: place } : leg)));
    return;
  }
}

/** Where other lines run in parallel over some of the leg's length. */
function linesAlong(entry: Known, index: number, { known, used }: Memory): number[] {
  const run = entry.runs[index] as Run;
  const own = ends(entry, index);
  const places: number[] = [];
  used.eachAlong(run, (other) => {
    const owner = other.id === run.id ? undefined : known.get(other.id);
    if (!owner) return;
    const [low, high] = ends(owner, other.index);
    if (low < own[1] && high > own[0]) places.push((owner.line.legs[other.index] as Leg).at);
  });
  return places;
}

/** How far the leg reaches. */
function ends({ line }: Known, index: number): readonly [number, number] {
  const p = line.corners[index] as Point;
  const q = line.corners[index + 1] as Point;
  const [s, t] = (line.legs[index] as Leg).axis === 'h' ? [p.x, q.x] : [p.y, q.y];
  return s < t ? [s, t] : [t, s];
}

/** The part of its card's side that an end may move on; of both cards' for a straight line. */
function rangeOf({ shape: { a, b, from, to, legs } }: Known, index: number): readonly [number, number] {
  if (legs.length > 1) return index === 0 ? extentOf(a, from) : extentOf(b, to);
  const [aLow, aHigh] = extentOf(a, from);
  const [bLow, bHigh] = extentOf(b, to);
  return [Math.max(aLow, bLow), Math.min(aHigh, bHigh)];
}
