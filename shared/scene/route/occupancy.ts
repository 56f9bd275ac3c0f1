// Who runs where: the runs of all routes by cell, and how many end on each card's side, so that the next connector can
// keep away from what is there. A cell is a slot of columns and a slot of lanes.

import { isGutter, type Axis } from './leg';
import type { Chosen, Side } from './shape';
import { cross, crossingsInOrder, overlap, shareCard, type Run } from './runs';

export interface Occupancy {
  add(route: Chosen, runs: readonly Run[]): void;
  remove(route: Chosen, runs: readonly Run[]): void;
  clear(): void;
  endsAt(card: string, side: Side): number;
  /** What the runs cost for those that they cross, lie on or crowd; stops counting beyond `limit`. */
  cost(runs: readonly Run[], limit: number): number;
  /** Visits the runs of the other axis in the cells of this one. */
  eachAcross(run: Run, visit: (other: Run) => void): void;
  /** Visits the runs of its own axis in its cells, those in several cells several times. */
  eachAlong(run: Run, visit: (other: Run) => void): void;
}

/** In px of detour. */
export const CROSSING = 220;
const SAME_LINE = 900;
/** Another one beside it in a gutter. */
const CROWDED = 5;
/** Lines through cells nearer than this look like one. */
const APART = 5;

const LANES = 4096;

interface Cell {
  readonly h: Run[];
  readonly v: Run[];
}

export function occupancy(): Occupancy {
  const cells = new Map<number, Cell>();
  const ends = new Map<string, Record<Side, number>>();
  const cellAt = (key: number): Cell => {
    const cell = cells.get(key) ?? { h: [], v: [] };
    cells.set(key, cell);
    return cell;
  };
  const countEnd = (card: string, side: Side, by: 1 | -1) => {
    const counts = ends.get(card) ?? { left: 0, right: 0, top: 0, bottom: 0 };
    counts[side] += by;
    ends.set(card, counts);
  };
  const countEnds = ({ a, b, from, to }: Chosen, by: 1 | -1) => {
    countEnd(a.id, from, by);
    countEnd(b.id, to, by);
  };
  const eachIn = (run: Run, axis: Axis, visit: (other: Run) => void) => {
    for (let i = run.first; i <= run.last; i++) for (const other of cells.get(keyOf(run, i))?.[axis] ?? []) visit(other);
  };
  const costOfRun = (run: Run, limit: number): number => {
    let cost = 0;
    for (let i = run.first; i <= run.last && cost < limit; i++) {
      const cell = cells.get(keyOf(run, i));
      if (!cell) continue;
      for (const other of run.axis === 'h' ? cell.v : cell.h) if (other.id !== run.id && cross(run, other)) cost += CROSSING;
      for (const other of cell[run.axis]) {
        // Two that run side by side meet in several cells, but count once.
        if (i === Math.max(run.first, other.first) && other.id !== run.id && overlap(run, other)) cost += besideCost(run, other);
      }
    }
    return cost;
  };
  return {
    add(route, runs) {
      countEnds(route, 1);
      for (const run of runs) for (let i = run.first; i <= run.last; i++) cellAt(keyOf(run, i))[run.axis].push(run);
    },
    remove(route, runs) {
      countEnds(route, -1);
      for (const run of runs) {
        for (let i = run.first; i <= run.last; i++) {
          const list = cellAt(keyOf(run, i))[run.axis];
          list.splice(list.indexOf(run), 1);
        }
      }
    },
    clear: () => [cells, ends].forEach((all) => all.clear()),
    endsAt: (card, side) => ends.get(card)?.[side] ?? 0,
    cost(runs, limit) {
      let cost = 0;
      for (const run of runs) if (cost < limit) cost += costOfRun(run, limit - cost);
      return cost;
    },
    eachAcross: (run, visit) => eachIn(run, run.axis === 'h' ? 'v' : 'h', visit),
    eachAlong: (run, visit) => eachIn(run, run.axis, visit),
  };
}

/** The key of a cell that the run passes: the one at `i` along its way. */
function keyOf(run: Run, i: number): number {
  return run.axis === 'h' ? i * LANES + run.slot : run.slot * LANES + i;
}

/** In a gutter the two get tracks of their own, in the better order; elsewhere ports part those that share a card. */
function besideCost(run: Run, other: Run): number {
  if (isGutter(run)) return CROWDED + CROSSING * Math.min(crossingsInOrder(run, other), crossingsInOrder(other, run));
  return Math.abs(run.at - other.at) >= APART || shareCard(run, other) ? 0 : SAME_LINE;
}
