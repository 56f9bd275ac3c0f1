// Who runs where: the runs of all routes by the gutters and cells that they pass, and how many end on each card's side, so
// that the next connector can keep away from what is there.

import type { Field } from './field';
import { isGutter, type Axis } from './leg';
import { addRun, crossingsWith, linesOf, removeRun, type Lines } from './lines';
import { crossingsInOrder, overlap, shareCard, type Run } from './runs';
import type { Chosen, Side } from './shape';

export interface Occupancy {
  /** Forgets all, for a sheet of so many lanes and columns. */
  clear(field: Field): void;
  add(route: Chosen, runs: readonly Run[]): void;
  remove(route: Chosen, runs: readonly Run[]): void;
  endsAt(card: string, side: Side): number;
  /** What the runs cost for those that they cross, lie on or crowd; stops counting beyond `limit`. */
  cost(runs: readonly Run[], limit: number): number;
  /** How many others the run crosses. */
  crossings(run: Run): number;
  /** Visits the runs of the other axis in the cells of this one. */
  eachAcross(run: Run, visit: (other: Run) => void): void;
  /** Visits the runs of its own axis beside it. */
  eachAlong(run: Run, visit: (other: Run) => void): void;
  /** How many runs were compared so far: what choosing costs, the same on every machine. */
  effort(): number;
}

/** What choosing a shape asks of the others. */
export type Neighbours = Pick<Occupancy, 'endsAt' | 'cost'>;

/** For those that choose without looking at others. */
export const NOBODY: Neighbours = { endsAt: () => 0, cost: () => 0 };

/** In px of detour. */
export const CROSSING = 220;
const SAME_LINE = 900;
/** Another one beside it in a gutter. */
const CROWDED = 5;
/** Lines through cells nearer than this look like one. */
const APART = 5;

const NOWHERE = { columnBorders: [], laneBorders: [] };

export function occupancy(): Occupancy {
  const ends = endCounts();
  const lines: Record<Axis, Lines> = { h: linesOf(NOWHERE), v: linesOf(NOWHERE) };
  let effort = 0;
  const compared = (runs: number) => {
    effort += runs;
  };
  const crossings = (run: Run) => crossingsWith(run, lines[run.axis === 'h' ? 'v' : 'h'], compared);
  const besideCosts = (run: Run, limit: number): number => {
    let cost = 0;
    lines[run.axis].places.over(run.slot, run.first, run.last, (others) => {
      if (cost >= limit) return;
      effort += others.length;
      for (const other of others) if (overlap(run, other) && other.id !== run.id) cost += besideCost(run, other);
    });
    return cost;
  };
  return {
    clear(field) {
      ends.clear();
      for (const axis of ['h', 'v'] as const) lines[axis] = linesOf(field);
    },
    add(route, runs) {
      ends.count(route, 1);
      for (const run of runs) addRun(lines[run.axis], run);
    },
    remove(route, runs) {
      ends.count(route, -1);
      for (const run of runs) removeRun(lines[run.axis], run);
    },
    endsAt: ends.at,
    cost(runs, limit) {
      let cost = 0;
      for (const run of runs) {
        if (cost < limit) cost += CROSSING * crossings(run);
        if (cost < limit) cost += besideCosts(run, limit - cost);
      }
      return cost;
    },
    crossings,
    eachAcross({ axis, slot, first, last }, visit) {
      const { places } = lines[axis === 'h' ? 'v' : 'h'];
      const ask = (others: readonly Run[]) => {
        for (const other of others) if (other.first <= slot && other.last >= slot) visit(other);
      };
      for (let i = first; i <= last; i++) places.over(i, slot, slot, ask);
    },
    eachAlong({ axis, slot, first, last }, visit) {
      lines[axis].places.over(slot, first, last, (others) => {
        for (const other of others) if (other.first <= last && other.last >= first) visit(other);
      });
    },
    effort: () => effort,
  };
}

/** How many connectors end on each side of each card. */
function endCounts(): { at(card: string, side: Side): number; count(route: Chosen, by: 1 | -1): void; clear(): void } {
  const ends = new Map<string, Record<Side, number>>();
  const countOne = (card: string, side: Side, by: 1 | -1) => {
    const there = ends.get(card) ?? { left: 0, right: 0, top: 0, bottom: 0 };
    there[side] += by;
    ends.set(card, there);
  };
  return {
    at: (card, side) => ends.get(card)?.[side] ?? 0,
    count({ a, b, from, to }, by) {
      countOne(a.id, from, by);
      countOne(b.id, to, by);
    },
    clear: () => ends.clear(),
  };
}

/** In a gutter the two get tracks of their own, in the better order; elsewhere ports part those that share a card. */
function besideCost(run: Run, other: Run): number {
  if (isGutter(run)) return CROWDED + CROSSING * Math.min(crossingsInOrder(run, other), crossingsInOrder(other, run));
  return Math.abs(run.at - other.at) >= APART || shareCard(run, other) ? 0 : SAME_LINE;
}
