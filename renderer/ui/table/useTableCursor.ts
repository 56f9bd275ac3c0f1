// Where the keys are in a table, and how they go on from there.

import { useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { useWindowedRows } from '../useWindowedRows';
import type { TableLine } from './arrangeRows';
import type { Column } from './column';
import { gridMove, type CellPlace } from './gridMoves';

export interface Cursor {
  /** Key of the row, so that it stays with it when rows move. */
  readonly key: string;
  readonly column: number;
  readonly editing: boolean;
}

interface CursorOptions<Row> {
  readonly grid: RefObject<HTMLElement | null>;
  readonly lines: readonly TableLine<Row>[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** px */
  readonly lineHeight: number;
  readonly onGo: ((row: Row) => void) | undefined;
}

export function useTableCursor<Row>({ grid, lines, columns, rowKey, lineHeight, onGo }: CursorOptions<Row>) {
  const { from, to, page, show } = useWindowedRows(grid, lines.length, lineHeight);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const places = useMemo(() => new Map(lines.flatMap((line, i) => (line.type === 'row' ? [[rowKey(line.row), i]] : []))), [lines, rowKey]);
  const at: CellPlace = { line: cursor ? places.get(cursor.key) ?? -1 : -1, column: cursor?.column ?? 0 };

  function goTo(place: CellPlace, editing: boolean): void {
    const line = lines[place.line];
    if (line?.type !== 'row') return;
    const key = rowKey(line.row);
    setCursor({ key, column: place.column, editing: editing && columns[place.column]?.edit !== undefined });
    show(place.line);
    if (key !== cursor?.key) onGo?.(line.row);
  }
  function endEdit(next: boolean): void {
    grid.current?.focus();
    const below = next ? gridMove('ArrowDown', at, lines, columns.length, page) : null;
    if (below && below.line !== at.line) goTo(below, false);
    else if (cursor) setCursor({ ...cursor, editing: false });
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== grid.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const edits = event.key === 'Enter' || event.key === 'F2';
    const place = edits ? at : gridMove(event.key, at, lines, columns.length, page);
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(place, edits);
  }
  return { cursor: at.line < 0 ? null : cursor, from, to, goTo, endEdit, onKeyDown };
}
