// Where the keys are in a table, and which rows are selected by going there: one, or several at once.

import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { focusPastMenus } from '../focusPastMenus';
import { useWindowedRows } from '../useWindowedRows';
import type { TableLine } from './arrangeRows';
import type { Column } from './column';
import { gridMove, HEADS, type CellPlace } from './gridMoves';

export interface Cursor {
  /** Key of the row, so that it stays with it when rows move; null: the heads. */
  readonly key: string | null;
  readonly column: number;
  readonly editing: boolean;
  /** Key of the row from which several are selected. */
  readonly anchor: string | null;
  /** Put there because the row was selected elsewhere; nobody has gone to it yet. */
  readonly followed?: boolean;
}

/** Which rows going to one selects: it alone, all from the anchor to it, or it besides those that are. */
export type Reach = 'one' | 'range' | 'besides';

/** Where the keys go on after editing. */
export type After = 'ArrowDown' | 'ArrowUp' | 'ArrowRight' | 'ArrowLeft' | null;

export interface CursorOptions<Row> {
  readonly grid: RefObject<HTMLElement | null>;
  readonly lines: readonly TableLine<Row>[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** px */
  readonly lineHeight: number;
  /** Keys of rows that are selected elsewhere. */
  readonly selected: ReadonlySet<string> | undefined;
  readonly onGo: ((row: Row, rows: readonly Row[]) => void) | undefined;
}

export interface TableCursor<Row> {
  readonly cursor: Cursor | null;
  readonly at: CellPlace;
  /** Where the keys are. */
  readonly row: Row | undefined;
  /** Lines in view: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** How many lines fit. */
  readonly page: number;
  readonly goTo: (place: CellPlace, editing: boolean, reach?: Reach) => void;
  readonly selectAll: () => void;
  readonly endEdit: (after: After) => void;
}

/** Follows what is selected elsewhere, as long as nobody edits a cell. */
export function useTableCursor<Row>({ grid, lines, columns, rowKey, lineHeight, selected, onGo }: CursorOptions<Row>): TableCursor<Row> {
  const { from, to, page, show } = useWindowedRows(grid, lines.length, lineHeight);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const places = useMemo(() => new Map(lines.flatMap((line, i) => (line.type === 'row' ? [[rowKey(line.row), i]] : []))), [lines, rowKey]);
  const at: CellPlace = { line: places.get(cursor?.key ?? '') ?? HEADS, column: cursor?.column ?? 0 };
  const here = lines[at.line];
  const row = here?.type === 'row' ? here.row : undefined;

  useFollow(selected, cursor, places, (key, line) => {
    setCursor({ key, column: cursor?.column ?? 0, editing: false, anchor: key, followed: true });
    show(line);
  });
  function rowsTo(line: number, anchor: string | null, reach: Reach): Row[] {
    const ends = reach === 'range' ? [places.get(anchor ?? '') ?? line, line] : [line, line];
    const between = (i: number): boolean => i >= Math.min(...ends) && i <= Math.max(...ends);
    const isSelected = (key: string, i: number): boolean => (reach === 'besides' && selected ? selected.has(key) !== (i === line) : between(i));
    return lines.flatMap((one, i) => (one.type === 'row' && isSelected(rowKey(one.row), i) ? [one.row] : []));
  }
  function goTo(place: CellPlace, editing: boolean, reach: Reach = 'one'): void {
    const line = lines[place.line];
    if (place.line === HEADS) setCursor({ key: null, column: place.column, editing: false, anchor: null });
    if (line?.type !== 'row') return;
    const key = rowKey(line.row);
    const anchor = reach === 'range' ? cursor?.anchor ?? key : key;
    setCursor({ key, column: place.column, editing: editing && columns[place.column]?.edit !== undefined, anchor });
    show(place.line);
    const isNews = key !== cursor?.key || cursor.followed || (!editing && (selected?.size ?? 0) > 1);
    if (reach !== 'one' || isNews) onGo?.(line.row, rowsTo(place.line, anchor, reach));
  }
  function endEdit(after: After): void {
    // A list holds the keys until it is gone; from a field they may have been taken elsewhere.
    if (document.activeElement?.closest('[role=menu]')) focusPastMenus(() => grid.current);
    else grid.current?.focus();
    const next = after && gridMove(after, at, lines, columns.length, page);
    if (next && next.line !== HEADS && (next.line !== at.line || next.column !== at.column)) goTo(next, false);
    else if (cursor) setCursor({ ...cursor, editing: false });
  }
  function selectAll(): void {
    if (row) onGo?.(row, lines.flatMap((line) => (line.type === 'row' ? [line.row] : [])));
  }
  const isThere = cursor !== null && (cursor.key === null || row !== undefined);
  return { cursor: isThere ? cursor : null, at, row, from, to, page, goTo, selectAll, endEdit };
}

/** Goes to the first of the rows that were selected elsewhere, unless the keys are at one of them. */
function useFollow(
  selected: ReadonlySet<string> | undefined, cursor: Cursor | null, places: ReadonlyMap<string, number>, go: (key: string, line: number) => void,
): void {
  const now = useRef({ cursor, places, go });
  useEffect(() => {
    now.current = { cursor, places, go };
  });
  useEffect(() => {
    const { cursor: at, places: lines, go: to } = now.current;
    if (!selected || at?.editing || (at?.key && selected.has(at.key))) return;
    const found = [...selected].flatMap((key): [string, number][] => (lines.has(key) ? [[key, lines.get(key) ?? 0]] : []));
    const first = found.sort((a, b) => a[1] - b[1])[0];
    if (first) to(...first);
  }, [selected]);
}
