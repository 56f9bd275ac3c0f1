// The touchpoint map: how many touchpoints each phase has by channel, or by another axis of tags.

import { TAGS, type TagAxis } from '../blueprint/analysisValues';
import { CHANNELS, type CardId, type PhaseId } from '../blueprint/records';
import type { InventoryRow } from './inventory';

export type MapAxis = 'channel' | TagAxis;

export interface TouchpointMap {
  /** Values of the axis that occur, in their order; null: touchpoints that say nothing of it. */
  readonly columns: readonly (string | null)[];
  readonly rows: readonly MapRow[];
  /** Over all phases, a column each. */
  readonly totals: readonly (readonly CardId[])[];
}

export interface MapRow {
  readonly phase: PhaseId;
  /** A column each. A touchpoint of two channels stands in two cells. */
  readonly cells: readonly (readonly CardId[])[];
  /** Each touchpoint once. */
  readonly all: readonly CardId[];
}

function valuesOf({ card, tags }: InventoryRow, axis: MapAxis): readonly (string | null)[] {
  const values: readonly string[] = axis === 'channel' ? card.channels ?? [] : tags[axis].values;
  return values.length > 0 ? values : [null];
}

/** @param phases in order; those without touchpoints stay, since a gap is worth seeing */
export function touchpointMap(inventory: readonly InventoryRow[], phases: readonly PhaseId[], axis: MapAxis): TouchpointMap {
  const found = new Set(inventory.flatMap((row) => valuesOf(row, axis)));
  const known: readonly string[] = axis === 'channel' ? CHANNELS : TAGS[axis];
  const columns = [...known, null].filter((value) => found.has(value));
  const cellsOf = (rows: readonly InventoryRow[]) => columns.map((column) => rows.filter((row) => valuesOf(row, axis).includes(column)).map(({ card }) => card.id));
  return {
    columns,
    rows: phases.map((phase) => {
      const here = inventory.filter((row) => row.phase === phase);
      return { phase, cells: cellsOf(here), all: here.map(({ card }) => card.id) };
    }),
    totals: cellsOf(inventory),
  };
}
