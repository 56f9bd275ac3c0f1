// What a table shows of a row. One value serves for sorting, filtering, grouping, copying and exporting, so that these
// cannot disagree about what a cell says.

import type { ReactNode } from 'react';

export type CellValue = string | number | null;

/** How a cell is edited in place. What it gets back is checked and executed by whoever owns the row. */
export type CellEdit<Row> =
  | { readonly type: 'text'; /** An ISO date. */ readonly date?: true; commit(row: Row, text: string): void }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number; commit(row: Row, value: number | undefined): void }
  | { readonly type: 'choice'; readonly options: readonly { readonly value: string; readonly label: string }[]; current(row: Row): string; commit(row: Row, value: string): void }
  /** Any number of values, handed on when their list closes. Where each is a letter, typing it sets it or takes it away at once. */
  | { readonly type: 'several'; readonly letters?: true; readonly options: readonly { readonly value: string; readonly label: string }[]; current(row: Row): readonly string[]; commit(row: Row, values: readonly string[]): void };

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  /** px, at least. */
  readonly width: number;
  /** Shares what is left over. */
  readonly grows?: true;
  /** Numbers stand at the end of their cell. */
  readonly align?: 'end';
  /** Whether rows may be put together by it. */
  readonly groups?: true;
  /** Not shown until somebody chooses it. */
  readonly extra?: true;
  /** What the cell says, in the person's language; null: nothing. */
  value(row: Row): CellValue;
  /** What is sorted by, where that is not the value: the order of phases rather than their names. */
  order?(row: Row): CellValue;
  /** How it looks, where that is more than its value. */
  show?(row: Row): ReactNode;
  readonly edit?: CellEdit<Row>;
}
