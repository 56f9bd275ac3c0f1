// The columns of a blueprint as a table, a card a row. What a table carries is decided here, for every format and for the
// way back. Lengths of columns are characters.

import type { MessageKey } from '../i18n/messages';

export const TABLE_COLUMNS = [
  'phase', 'stepNumber', 'step', 'lane', 'laneKind', 'cardKind', 'title', 'detail', 'owner', 'channels',
  'min', 'typical', 'max', 'flags', 'span', 'connections', 'key',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

interface ColumnSpec {
  readonly head: MessageKey;
  readonly width: number;
}

export const columnSpecs: { readonly [K in TableColumn]: ColumnSpec } = {
  phase: { head: 'table.phase', width: 18 },
  stepNumber: { head: 'table.stepNumber', width: 9 },
  step: { head: 'table.step', width: 20 },
  lane: { head: 'table.lane', width: 22 },
  laneKind: { head: 'table.laneKind', width: 20 },
  cardKind: { head: 'table.cardKind', width: 12 },
  title: { head: 'table.title', width: 36 },
  detail: { head: 'table.detail', width: 48 },
  owner: { head: 'table.owner', width: 18 },
  channels: { head: 'table.channels', width: 20 },
  min: { head: 'table.min', width: 11 },
  typical: { head: 'table.typical', width: 11 },
  max: { head: 'table.max', width: 11 },
  flags: { head: 'table.flags', width: 18 },
  span: { head: 'table.span', width: 9 },
  connections: { head: 'table.connections', width: 40 },
  key: { head: 'table.key', width: 20 },
};

/** What a cell holds: numbers stay numbers; null is nothing. */
export type CellValue = string | number | null;
