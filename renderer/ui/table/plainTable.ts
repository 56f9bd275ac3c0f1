// A table's cells as plain values: what is copied, saved and collected in reports.

import type { CellValue, Column } from './column';

export interface PlainTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export function plainTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): PlainTable {
  return { heads: columns.map(({ head }) => head), rows: rows.map((row) => columns.map((column) => column.value(row))) };
}
