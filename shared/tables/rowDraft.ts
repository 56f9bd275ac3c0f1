// One row of a table, read: what it says of a card and of where that stands, before the rows are put together.

import type { CardAnalysis } from '../blueprint/analysisRecords';
import type { CardFlag, CardKind, Channel, LaneKind, TimeRange } from '../blueprint/records';
import type { Label } from '../history/label';
import type { ImportField } from './importFields';
import type { RowKey } from './rowKey';

export interface RowDraft {
  /** In the file, from 1. */
  readonly row: number;
  readonly key: RowKey | null;
  readonly phase: string;
  readonly stepNumber: number | null;
  readonly step: string;
  readonly lane: string;
  readonly laneKind: LaneKind | null;
  /** Without a card the row only says that there is such a phase, step or lane. */
  readonly isCard: boolean;
  /** Null: the lane's usual one. */
  readonly cardKind: CardKind | null;
  readonly title: string;
  readonly detail: string;
  readonly owner: string;
  readonly channels: readonly Channel[];
  readonly time: TimeRange | null;
  readonly flags: readonly CardFlag[];
  readonly analysis: CardAnalysis;
  readonly span: number;
  /** Null: the table has no such column. */
  readonly connections: string | null;
  readonly id: string;
  readonly next: string;
  readonly nextLabel: string;
}

export interface RowProblem {
  /** In the file, from 1. */
  readonly row: number;
  readonly field: ImportField;
  readonly reason: Label;
}
