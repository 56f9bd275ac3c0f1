// What keys and the clipboard do in a table, as in a spreadsheet: moving, sorting at the heads, editing, emptying, copying
// and pasting cells.

import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { TableLine } from './arrangeRows';
import { setCellText, setLetter } from './cellText';
import type { Column } from './column';
import { gridMove, HEADS } from './gridMoves';
import type { TableCursor } from './useTableCursor';

interface TableInput<Row> {
  readonly table: TableCursor<Row>;
  readonly lines: readonly TableLine<Row>[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Keys of rows that are selected elsewhere. */
  readonly selected: ReadonlySet<string> | undefined;
  /** A head was pressed by keys. */
  readonly onHead: (column: Column<Row>) => void;
}

interface Press {
  readonly key: string;
  readonly shift: boolean;
  readonly mod: boolean;
}

/** Space opens what is chosen from a list; into other cells one types. */
function isEditKey(key: string, type: string): boolean {
  if (key === ' ') return type === 'choice' || type === 'several';
  return key === 'Enter' || key === 'F2' || key.length === 1;
}

/** Returns whether the key was for the table. */
function press<Row>({ table, lines, columns, onHead }: TableInput<Row>, { key, shift, mod }: Press): boolean {
  const { cursor, at, row, page, goTo, selectAll } = table;
  const column = columns[at.column];
  const edit = column?.edit;
  if (cursor?.key === null && column && (key === 'Enter' || key === ' ')) onHead(column);
  else if (row && mod && key === 'a') selectAll();
  else if (row && edit && !mod && (key === 'Delete' || key === 'Backspace')) setCellText(row, edit, '');
  else if (row && edit && !mod && setLetter(row, edit, key)) return true;
  else if (row && edit && !mod && isEditKey(key, edit.type)) goTo(at, true);
  else {
    const place = gridMove(mod ? `Mod+${key}` : key, at, lines, columns.length, page);
    if (!place) return false;
    goTo(place, false, shift && place.line !== HEADS && place.line !== at.line ? 'range' : 'one');
  }
  return true;
}

function onKeyDown<Row>(event: KeyboardEvent, input: TableInput<Row>): void {
  const { key, shiftKey, nativeEvent } = event;
  if (event.target !== event.currentTarget || event.altKey || nativeEvent.isComposing) return;
  const mod = event.ctrlKey || event.metaKey;
  const isTyped = key.length === 1 && !mod;
  // Else they would do to the selected cards what they do on the sheet.
  if (isTyped || key === 'Delete' || key === 'Backspace') event.stopPropagation();
  if (!press(input, { key, shift: shiftKey, mod })) return;
  // What is typed goes on into the editor, over what it holds.
  if (!isTyped || key === ' ') event.preventDefault();
  event.stopPropagation();
}

function saidIn<Row>(row: Row, column: Column<Row> | undefined): string {
  return String(column?.value(row) ?? '').replace(/\s+/g, ' ');
}

/** One cell or, where several rows are selected, these rows. */
function copiedText<Row>({ table, lines, columns, rowKey, selected }: TableInput<Row>, row: Row): string {
  const several = lines.flatMap((line) => (line.type === 'row' && selected?.has(rowKey(line.row)) ? [line.row] : []));
  if (several.length < 2) return saidIn(row, columns[table.at.column]);
  return several.map((one) => columns.map((column) => saidIn(one, column)).join('\t')).join('\n');
}

function onCopy<Row>(event: ClipboardEvent, input: TableInput<Row>): void {
  const { row } = input.table;
  if (row !== undefined) event.clipboardData.setData('text/plain', copiedText(input, row));
}

/** Only the cell, whatever is selected: nothing else is emptied. */
function onCut<Row>(event: ClipboardEvent, { table: { row, at }, columns }: TableInput<Row>): void {
  const column = columns[at.column];
  if (row === undefined || !column?.edit) return;
  event.clipboardData.setData('text/plain', saidIn(row, column));
  setCellText(row, column.edit, '');
}

function onPaste<Row>(event: ClipboardEvent, { table: { row, at, goTo }, columns }: TableInput<Row>): void {
  const edit = columns[at.column]?.edit;
  if (row === undefined || !edit) return;
  // Where it can't stand, the cell opens instead, so that one sees what may.
  if (!setCellText(row, edit, event.clipboardData.getData('text/plain'))) goTo(at, true);
}

/** What comes from a field in the table is the field's. All else is the table's, even where it does nothing: the sheet would cut cards. */
function own(run: (event: ClipboardEvent) => void): (event: ClipboardEvent) => void {
  return (event) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    run(event);
  };
}

/** Handlers for the element that has the focus. */
export function tableInput<Row>(input: TableInput<Row>) {
  return {
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, input),
    onCopy: own((event) => onCopy(event, input)),
    onCut: own((event) => onCut(event, input)),
    onPaste: own((event) => onPaste(event, input)),
  };
}
