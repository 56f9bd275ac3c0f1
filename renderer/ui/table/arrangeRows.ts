// Rows as a table shows them: filtered by what is typed, sorted by a column, put together by another.

import type { CellValue, Column } from './column';

export interface Arrangement {
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** What the rows shall contain, word by word, in any column. */
  readonly filter: string;
  /** The column that rows are put together by. */
  readonly group: string | null;
}

export const NO_ARRANGEMENT: Arrangement = { sort: null, filter: '', group: null };

export type TableLine<Row> =
  | { readonly type: 'group'; readonly name: string; readonly count: number }
  | { readonly type: 'row'; readonly row: Row };

/** Sorting is stable, cells without a value come last both ways; groups stand in the order of their column. */
export function arrangeRows<Row>(
  rows: readonly Row[], columns: readonly Column<Row>[], { sort, filter, group }: Arrangement, collator: Intl.Collator,
): TableLine<Row>[] {
  const found = filtered(rows, columns, filter);
  const by = columns.find(({ id }) => id === sort?.column);
  const sorted = by ? inOrder(found, by, collator, sort?.descending === true) : found;
  const grouping = columns.find(({ id }) => id === group);
  return grouping ? grouped(inOrder(sorted, grouping, collator, false), grouping) : sorted.map((row) => ({ type: 'row', row }));
}

function filtered<Row>(rows: readonly Row[], columns: readonly Column<Row>[], filter: string): readonly Row[] {
  const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const said = columns.map((column) => column.value(row) ?? '').join('\n').toLocaleLowerCase();
    return words.every((word) => said.includes(word));
  });
}

function inOrder<Row>(rows: readonly Row[], column: Column<Row>, collator: Intl.Collator, descending: boolean): readonly Row[] {
  const keyed = rows.map((row): [Row, CellValue] => [row, (column.order ?? column.value).call(column, row)]);
  return keyed.sort(([, a], [, b]) => compareValues(a, b, collator, descending)).map(([row]) => row);
}

function isNothing(value: CellValue): value is null | '' {
  return value === null || value === '';
}

function compareValues(a: CellValue, b: CellValue, collator: Intl.Collator, descending: boolean): number {
  if (isNothing(a) || isNothing(b)) return Number(isNothing(a)) - Number(isNothing(b));
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return descending ? -order : order;
}

function grouped<Row>(rows: readonly Row[], column: Column<Row>): TableLine<Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = String(column.value(row) ?? '');
    const members = groups.get(name);
    if (members) members.push(row);
    else groups.set(name, [row]);
  }
  return [...groups].flatMap(([name, members]): TableLine<Row>[] => [
    { type: 'group', name, count: members.length },
    ...members.map((row): TableLine<Row> => ({ type: 'row', row })),
  ]);
}
