import type { ClipboardEvent } from 'react';
import { expect, test } from 'vitest';
import type { TableLine } from '../../../../../renderer/ui/table/arrangeRows';
import type { Column } from '../../../../../renderer/ui/table/column';
import { tableInput } from '../../../../../renderer/ui/table/tableInput';

interface Row {
  readonly id: string;
  name: string;
  readonly count: number;
}

/** A table with the keys at a column of its first row, or of its heads. */
function tableAt(column: number, selected: readonly string[], key: 'a' | null = 'a') {
  const rows: Row[] = [{ id: 'a', name: 'Bell', count: 1 }, { id: 'b', name: 'Key', count: 2 }];
  const lines = rows.map((row): TableLine<Row> => ({ type: 'row', row }));
  const columns: Column<Row>[] = [
    { id: 'name', head: 'Name', width: 1, value: ({ name }) => name, edit: { type: 'text', commit: (row, text) => { row.name = text; } } },
    { id: 'count', head: 'Count', width: 1, value: ({ count }) => count },
  ];
  const table = {
    cursor: { key, column, editing: false, anchor: key }, at: { line: key ? 0 : -1, column }, row: key ? rows[0] : undefined, from: 0, to: 2, page: 2,
    goTo: () => undefined, selectAll: () => undefined, endEdit: () => undefined,
  };
  const input = tableInput({ table, lines, columns, rowKey: ({ id }) => id, selected: new Set(selected), onHead: () => undefined });
  /** What is on the clipboard then, and whether the table kept the event for itself. */
  function press(what: 'onCopy' | 'onCut' | 'onPaste') {
    const done: { written: string | null; kept: boolean } = { written: null, kept: false };
    const target = {};
    const clipboardData = { setData: (_: string, text: string) => { done.written = text; }, getData: () => 'Lamp' };
    input[what]({ target, currentTarget: target, clipboardData, preventDefault: () => { done.kept = true; } } as unknown as ClipboardEvent);
    return done;
  }
  return { rows, press };
}

test('copies the cell, and whole rows where several are selected', () => {
  expect(tableAt(0, ['a']).press('onCopy').written).toBe('Bell');
  expect(tableAt(0, ['a', 'b']).press('onCopy').written).toBe('Bell\t1\nKey\t2');
});

test('cutting takes along what it empties and nothing more', () => {
  const { rows, press } = tableAt(0, ['a', 'b']);
  expect(press('onCut').written).toBe('Bell');
  expect(rows.map(({ name }) => name)).toEqual(['', 'Key']);
});

test('what is pasted goes into the cell', () => {
  const { rows, press } = tableAt(0, ['a']);
  press('onPaste');
  expect(rows.map(({ name }) => name)).toEqual(['Lamp', 'Key']);
});

test.each(['onCut', 'onPaste'] as const)('%s changes nothing where nothing can be edited, and never reaches the sheet', (what) => {
  for (const { rows, press } of [tableAt(1, ['a']), tableAt(0, ['a'], null)]) {
    expect(press(what)).toEqual({ written: null, kept: true });
    expect(rows.map(({ name }) => name)).toEqual(['Bell', 'Key']);
  }
});
