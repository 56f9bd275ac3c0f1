// A table → the cards that fill cells with it. Rows go down through the lanes, columns to the right through the steps;
// rows for which there is no lane are left out and counted, so that nothing is lost silently.

import { shownLanes } from '../blueprint/queries';
import type { Blueprint } from '../blueprint/records';
import type { FillCellsArgs } from '../commands/cards/fillCells';
import { laneKind } from '../kinds/lanes/list';
import type { CreateId } from '../lib/ids';
import { cardText } from './cardText';
import type { Corner } from './planPaste';
import { stepsFor } from './stepsFor';
import { tableSize } from './table';
import type { Table } from './table';

/** The most rows and columns that are pasted at once. */
export const MOST_ROWS = 200;
export const MOST_COLUMNS = 200;
/** Characters of one cell. */
export const LONGEST_TEXT = 20_000;

export interface TablePlan {
  readonly args: FillCellsArgs;
  /** Rows with text below the last lane. */
  readonly leftOut: number;
}

/** What filling in the table adds. Empty cells are passed over. */
export function planTable(blueprint: Blueprint, table: Table, corner: Corner, createId: CreateId): TablePlan {
  const lanes = shownLanes(blueprint).slice(corner.lane);
  const fitting = table.slice(0, lanes.length);
  const { rows, columns } = tableSize(fitting);
  const { steps, added } = stepsFor(blueprint, corner.step, columns, createId);
  const cards = fitting.flatMap((row, y) => row.flatMap((text, x) => {
    const lane = blueprint.lanes[lanes[y] ?? ''];
    const step = steps[x];
    if (!lane || !step || text.trim() === '') return [];
    return [{ card: { id: createId('c'), kind: laneKind(lane.kind).defaultCard, lane: lane.id, step, span: 1, ...cardText(text) } }];
  }));
  const leftOut = table.slice(lanes.length).filter((row) => row.some((text) => text.trim() !== '')).length;
  return { args: { steps: added, cards, rows, columns }, leftOut };
}
