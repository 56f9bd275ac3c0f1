// Tables and charts that the page has made become files.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { readTable } from '../../../../../electron/services/tables/readTable';
import { testImage } from '../../../../support/blueprints';
import { testShell } from '../../../../support/testShell';

async function target(name: string) {
  const shell = await testShell();
  const { folder } = await shell.ask('folder.list', {});
  const { handle } = await shell.ask('folder.file', { folder: folder.handle, name });
  return { ...shell, handle, file: join(shell.root, name) };
}

it('writes CSV in which no cell is taken for a formula', async () => {
  const { ask, handle, file } = await target('a.csv');
  await ask('figures.saveTable', { target: handle, format: 'csv', name: 'Inventory', table: { heads: ['触点', 'CSAT'], rows: [['=1+1', 82], ['b', null]] } });
  expect(readFileSync(file, 'utf8')).toBe('\ufeff触点,CSAT\r\n\'=1+1,82\r\nb,\r\n');
});

it('writes a workbook whatever the table is called, with filters over more columns than letters', async () => {
  const { ask, handle, file } = await target('a.xlsx');
  const heads = Array.from({ length: 28 }, (_, i) => `h${i}`);
  await ask('figures.saveTable', { target: handle, format: 'xlsx', name: "'Phases × channels: [all]/of the very long service'", table: { heads, rows: [heads] } });
  const bytes = readFileSync(file);
  expect(await readTable('a.xlsx', bytes)).toMatchObject({ ok: true, value: [{ rows: [heads, heads] }] });
  const zip = await JSZip.loadAsync(bytes);
  expect(await zip.file('xl/worksheets/sheet1.xml')?.async('string')).toContain('<autoFilter ref="A1:AB2"/>');
  expect(await zip.file('xl/workbook.xml')?.async('string')).toContain('name="Phases × channels all of the ve"');
});

it('saves a PNG, and nothing that is none', async () => {
  const { ask, refusal, handle, root, file } = await target('a.png');
  expect(await refusal('figures.savePicture', { target: handle, base64: Buffer.from('<svg/>').toString('base64') })).toBe('badRequest');
  expect(readdirSync(root)).toEqual([]);
  await ask('figures.savePicture', { target: handle, base64: testImage.data });
  expect(readFileSync(file).toString('base64')).toBe(testImage.data);
});
