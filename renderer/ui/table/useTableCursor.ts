// Where the keys are in a table, and how they go on from there.

import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useWindowedRows } from '../useWindowedRows';
import type { TableLine } from './arrangeRows';
import type { Column } from './column';
import { gridMove, type CellPlace } from './gridMoves';

export interface Cursor {
  /** Key of the row, so that it stays with it when rows move. */
  readonly key: string;
  readonly column: number;
  readonly editing: boolean;
  /** Put there because the row was selected elsewhere; nobody has gone to it yet. */
  readonly followed?: boolean;
}

interface CursorOptions<Row> {
  readonly grid: RefObject<HTMLElement | null>;
  readonly lines: readonly TableLine<Row>[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** px */
  readonly lineHeight: number;
  /** Keys of rows that are selected elsewhere. */
  readonly selected: ReadonlySet<string> | undefined;
  readonly onGo: ((row: Row) => void) | undefined;
}

export function useTableCursor<Row>({ grid, lines, columns, rowKey, lineHeight, selected, onGo }: CursorOptions<Row>) {
  const { from, to, page, show } = useWindowedRows(grid, lines.length, lineHeight);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const places = useMemo(() => new Map(lines.flatMap((line, i) => (line.type === 'row' ? [[rowKey(line.row), i]] : []))), [lines, rowKey]);
  const at: CellPlace = { line: cursor ? places.get(cursor.key) ?? -1 : -1, column: cursor?.column ?? 0 };

  useFollow(selected, cursor, places, (key, line) => {
    setCursor({ key, column: cursor?.column ?? 0, editing: false, followed: true });
    show(line);
  });
  function goTo(place: CellPlace, editing: boolean): void {
    const line = lines[place.line];
    if (line?.type !== 'row') return;
    const key = rowKey(line.row);
    setCursor({ key, column: place.column, editing: editing && columns[place.column]?.edit !== undefined });
    show(place.line);
    if (key !== cursor?.key || cursor.followed) onGo?.(line.row);
  }
  function endEdit(next: boolean): void {
    grid.current?.focus();
    const below = next ? gridMove('ArrowDown', at, lines, columns.length, page) : null;
    if (below && below.line !== at.line) goTo(below, false);
    else if (cursor) setCursor({ ...cursor, editing: false });
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== grid.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyped = event.key.length === 1;
    // Else they would do to the selected cards what they do on the sheet.
    if (isTyped || event.key === 'Delete' || event.key === 'Backspace') event.stopPropagation();
    const edits = event.key === 'Enter' || event.key === 'F2' || (isTyped && event.key !== ' ');
    const place = edits ? at : gridMove(event.key, at, lines, columns.length, page);
    if (!place) return;
    // What is typed goes on into the editor, over what it holds.
    if (!isTyped) event.preventDefault();
    event.stopPropagation();
    goTo(place, edits);
  }
  return { cursor: at.line < 0 ? null : cursor, from, to, goTo, endEdit, onKeyDown };
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
    if (!selected || at?.editing || (at && selected.has(at.key))) return;
    const found = [...selected].flatMap((key): [string, number][] => (lines.has(key) ? [[key, lines.get(key) ?? 0]] : []));
    const first = found.sort((a, b) => a[1] - b[1])[0];
    if (first) to(...first);
  }, [selected]);
}
