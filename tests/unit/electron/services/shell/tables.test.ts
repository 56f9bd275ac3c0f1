// The page asks for a table by a handle, or sends the bytes of one that was dropped; tables are listed only where they are
// asked for.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testShell } from '../../../../support/testShell';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

test('tables instead of blueprints are listed, and read by their handle', async () => {
  const { root, ask, refusal } = await testShell();
  writeFileSync(join(root, 'a.blueprint'), '{}');
  writeFileSync(join(root, 'b.csv'), 'Phase,Title\nA,x\n');
  writeFileSync(join(root, 'c.XLSX'), 'PK broken');
  mkdirSync(join(root, 'd.csv'));
  const { entries } = await ask('folder.list', { what: 'tables' });
  expect(entries.map(({ name }) => name)).toEqual(['d.csv', 'b.csv', 'c.XLSX']);
  expect((await ask('folder.list', {})).entries.map(({ name }) => name)).toEqual(['d.csv', 'a.blueprint']);
  const handleOf = (wanted: string): string => entries.find(({ name }) => name === wanted)?.handle ?? '';
  expect(await ask('tables.read', { handle: handleOf('b.csv') })).toEqual({ name: 'b.csv', sheets: [{ name: '', rows: [['Phase', 'Title'], ['A', 'x']] }] });
  expect(await refusal('tables.read', { handle: handleOf('c.XLSX') })).toBe('brokenTable');
  expect(await refusal('tables.read', { handle: handleOf('d.csv') })).toBe('isFolder');
  expect(await refusal('tables.read', { handle: 'none' })).toBe('unknownHandle');
});

test('what was dropped is read from its bytes', async () => {
  const { ask, refusal } = await testShell();
  expect(await ask('tables.read', { name: 'b.csv', base64: base64('a;b\n1;2') })).toEqual({ name: 'b.csv', sheets: [{ name: '', rows: [['a', 'b'], ['1', '2']] }] });
  expect(await refusal('tables.read', { name: 'old.xls', base64: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]).toString('base64') })).toBe('oldSpreadsheet');
});
