// When a lane grows, what is below moves down as it is: routes keep their shapes, ports and tracks, and are only moved. Their
// lines move at once; what only the next change near them asks for, when it asks.

import type { LaneShift } from './change';
import type { Field, Obstacle } from './field';
import type { Known, Memory } from './memory';
import { drawRuns, shiftRun, type Run } from './runs';
import { cornersOf, type Chosen } from './shape';

/** Moves all routes with their lanes; returns those that moved. Routes that lost a card are left as they are. */
export function shiftLanes({ known, gutters }: Memory, field: Field, shift: LaneShift): Known[] {
  const moved: Known[] = [];
  const sums = new Map<LaneShift | null, LaneShift>([[null, shift]]);
  for (const entry of known.values()) {
    const a = field.cards.get(entry.shape.a.id);
    const b = field.cards.get(entry.shape.b.id);
    if (!a || !b || !moves(entry.runs, shift)) continue;
    const sum = sums.get(entry.lag) ?? (entry.lag as LaneShift).map((by, i) => by + (shift[i] as number));
    sums.set(entry.lag, sum);
    entry.lag = sum;
    for (const run of entry.runs) shiftRun(run, shift);
    entry.line = shifted(entry.line, a, b, shift);
    drawRuns(entry.runs, entry.line.corners);
    entry.area = null;
    if (entry.jumps.length > 0) entry.jumps = entry.jumps.map((jump) => ({ ...jump, y: (entry.line.legs[jump.leg] as { at: number }).at }));
    moved.push(entry);
  }
  touchGrown(gutters, shift);
  return moved;
}

/** The connector with its shape and ports where its lanes are now. */
export function upToDate(entry: Known): Known {
  if (!entry.lag) return entry;
  const { a, b } = entry.line;
  entry.shape = shifted(entry.shape, a, b, entry.lag);
  entry.ported = shifted(entry.ported, a, b, entry.lag);
  entry.lag = null;
  return entry;
}

function moves(runs: readonly Run[], shift: LaneShift): boolean {
  return runs.some((run) => {
    if (run.axis === 'h') return shift[run.slot] !== 0;
    for (let i = run.first; i <= run.last; i++) if (shift[i] !== 0) return true;
    return false;
  });
}

function shifted(route: Chosen, a: Obstacle, b: Obstacle, shift: LaneShift): Chosen {
  const legs = route.legs.map((leg) => (leg.axis === 'h' && shift[leg.slot] !== 0 ? { axis: leg.axis, at: leg.at + (shift[leg.slot] as number), slot: leg.slot } : leg));
  const { id, from, to } = route;
  return { id, from, to, a, b, legs, corners: cornersOf(a, from, b, to, legs) };
}

/** Tracks beside lanes that grew or shrank have another room. */
function touchGrown(gutters: Memory['gutters'], shift: LaneShift): void {
  for (let i = 1; i < shift.length; i += 2) {
    if (shift[i] === shift[i - 1] && shift[i] === shift[i + 1]) continue;
    for (const gutter of [`h${i - 1}`, `h${i + 1}`]) if (gutters.of(gutter).size > 0) gutters.touch(gutter);
  }
}
