// The runs of one axis, written down so that what another crosses is found fast: most by counting rectangles of cells, and
// only those that begin or end beside it one by one.

import { counts, type Counts } from './counts';
import type { Field } from './field';
import { isGutter } from './leg';
import { places, type Places } from './places';
import { cross, type Run } from './runs';

export interface Lines {
  readonly places: Places;
  /** Those that end in the cells of a lane or column, by its slot: only these may or may not cross what passes there. */
  readonly ends: Places;
  /** How many pass through a cell without ending there, by slots of columns and of lanes. */
  readonly passing: Counts;
}

export function linesOf({ columnBorders, laneBorders }: Pick<Field, 'columnBorders' | 'laneBorders'>): Lines {
  const [width, height] = [2 * columnBorders.length, 2 * laneBorders.length];
  const most = Math.max(width, height);
  return { places: places(most), ends: places(most), passing: counts(width, height) };
}

export function addRun({ places: along, ends, passing }: Lines, run: Run): void {
  const { slot, first, last } = run;
  along.add(run, slot, first, last);
  if (isCells(first)) ends.add(run, first, slot, slot);
  if (last !== first && isCells(last)) ends.add(run, last, slot, slot);
  pass(passing, run, 1);
}

export function removeRun({ places: along, ends, passing }: Lines, run: Run): void {
  const { slot, first, last } = run;
  along.remove(run, slot, first, last);
  if (isCells(first)) ends.remove(run, first, slot, slot);
  if (last !== first && isCells(last)) ends.remove(run, last, slot, slot);
  pass(passing, run, -1);
}

/** A line that begins or ends in a gutter meets there those in the gutter, and crosses none of them. */
function isCells(slot: number): boolean {
  return !isGutter({ slot });
}

/** Counts the run in all cells strictly between its ends. */
function pass(passing: Counts, { axis, slot, first, last }: Run, by: 1 | -1): void {
  if (last - first < 2) return;
  if (axis === 'h') {
    passing.add(first + 1, slot, by);
    passing.add(last, slot, -by);
  } else {
    passing.add(slot, first + 1, by);
    passing.add(slot, last, -by);
  }
}

/** What counting a rectangle costs, in runs compared. */
const COUNTING = 10;

/** How many of the other axis's runs this one crosses; `compared` hears how many it looked at. */
export function crossingsWith(run: Run, { places: across, ends, passing }: Lines, compared: (runs: number) => void): number {
  const { axis, slot, first, last } = run;
  const isLong = last - first > 1;
  let found = 0;
  const ask = (others: readonly Run[]) => {
    compared(others.length);
    for (const other of others) if (cross(run, other) && other.id !== run.id) found++;
  };
  compared(COUNTING);
  if (isLong) found += axis === 'h' ? passing.upTo(last - 1, slot) - passing.upTo(first, slot) : passing.upTo(slot, last - 1) - passing.upTo(slot, first);
  if (isCells(first)) across.over(first, slot, slot, ask);
  if (last !== first && isCells(last)) across.over(last, slot, slot, ask);
  if (isLong && isCells(slot)) ends.over(slot, first + 1, last - 1, (others) => ask(others.filter((other) => other.slot > first && other.slot < last)));
  return found;
}
