// Where the arrow keys lead in a table: from cell to cell, past the headings of groups, and from the first row to the heads
// of columns.

import type { TableLine } from './arrangeRows';

export interface CellPlace {
  /** Index of the line; `HEADS` for the heads of columns. */
  readonly line: number;
  /** Index of the column. */
  readonly column: number;
}

export const HEADS = -1;

/** The cell that a key leads to; null where the key leads nowhere. */
export function gridMove(key: string, at: CellPlace, lines: readonly TableLine<unknown>[], columns: number, page: number): CellPlace | null {
  switch (key) {
    case 'ArrowDown': return to(at, rowFrom(lines, at.line + 1, 1));
    case 'ArrowUp': return { ...at, line: rowFrom(lines, at.line - 1, -1) };
    case 'PageDown': return to(at, rowFrom(lines, Math.min(lines.length - 1, at.line + page), -1));
    case 'PageUp': return to(at, rowFrom(lines, Math.max(0, at.line - page), 1));
    case 'ArrowRight': return { ...at, column: Math.min(columns - 1, at.column + 1) };
    case 'ArrowLeft': return { ...at, column: Math.max(0, at.column - 1) };
    case 'Home': return { ...at, column: 0 };
    case 'End': return { ...at, column: columns - 1 };
    case 'Mod+Home': return { column: 0, line: rowFrom(lines, 0, 1) };
    case 'Mod+End': return { column: columns - 1, line: rowFrom(lines, lines.length - 1, -1) };
    default: return null;
  }
}

/** The first line from there on that is a row; `HEADS`: there is none. */
function rowFrom(lines: readonly TableLine<unknown>[], from: number, by: 1 | -1): number {
  let line = from;
  while (lines[line]?.type === 'group') line += by;
  return lines[line] ? line : HEADS;
}

/** Stays where there is no row that way. */
function to(at: CellPlace, line: number): CellPlace {
  return line === HEADS ? at : { ...at, line };
}
