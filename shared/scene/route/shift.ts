// When a lane grows, what is below moves down as it is: routes keep their shapes, ports and tracks, and are only moved.

import type { LaneShift } from './change';
import type { Field, Obstacle } from './field';
import { areaOf, guttersOf, type Known, type Memory } from './memory';
import { runsOf, type Run } from './runs';
import { withLegs, type Chosen } from './shape';

/** Moves all routes with their lanes; returns those that moved. Routes whose cards changed otherwise are left as they are. */
export function shiftLanes({ known, gutters }: Memory, field: Field, shift: LaneShift): Known[] {
  const moved: Known[] = [];
  for (const entry of known.values()) {
    const a = field.cards.get(entry.shape.a.id);
    const b = field.cards.get(entry.shape.b.id);
    if (!a || !b || !moves(entry.runs, shift)) continue;
    entry.shape = shifted(entry.shape, a, b, shift);
    entry.ported = shifted(entry.ported, a, b, shift);
    entry.line = shifted(entry.line, a, b, shift);
    runsOf(entry.shape, entry.runs);
    entry.area = areaOf(entry.shape);
    moved.push(entry);
  }
  touchGrown(gutters, shift, moved);
  return moved;
}

function moves(runs: readonly Run[], shift: LaneShift): boolean {
  return runs.some((run) => {
    if (run.axis === 'h') return shift[run.slot] !== 0;
    for (let i = run.first; i <= run.last; i++) if (shift[i] !== 0) return true;
    return false;
  });
}

function shifted(route: Chosen, a: Obstacle, b: Obstacle, shift: LaneShift): Chosen {
  const legs = route.legs.map((leg) => (leg.axis === 'h' && shift[leg.slot] !== 0 ? { ...leg, at: leg.at + (shift[leg.slot] as number) } : leg));
  return withLegs({ ...route, a, b }, legs);
}

/** Tracks beside lanes that grew or shrank have another room. */
function touchGrown(gutters: Memory['gutters'], shift: LaneShift, moved: readonly Known[]): void {
  const grown = new Set<string>();
  for (let i = 1; i < shift.length; i += 2) {
    if (shift[i] === shift[i - 1] && shift[i] === shift[i + 1]) continue;
    grown.add(`h${i - 1}`).add(`h${i + 1}`);
  }
  for (const entry of moved) for (const gutter of guttersOf(entry.shape)) if (grown.has(gutter)) gutters.touch(gutter);
}
