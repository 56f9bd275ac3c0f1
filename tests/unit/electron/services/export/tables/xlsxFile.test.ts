// A workbook: what goes in comes out again, formulas stay texts, numbers numbers, heads stay in view with filters.

import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { LONGEST_CELL, xlsxFile } from '../../../../../../electron/services/export/tables/xlsxFile';
import { drawCsv, drawXlsx } from '../../../../../../electron/services/export/tables/drawTable';
import { readTable } from '../../../../../../electron/services/tables/readTable';
import { normalForm } from '../../../../../support/normalForm';
import { eachRecord } from '#shared/blueprint/buckets';
import type { ExportOptions } from '#shared/api/requests/export';
import { parseFile } from '#shared/format/parseFile';
import { countingIds } from '#shared/lib/ids';
import type { Scene } from '#shared/scene/scene';
import { guessMapping } from '#shared/tables/guessMapping';
import { importTable } from '#shared/tables/importTable';

const TEXTS = ['=1+1', '+1', '-1', '@a', ' spaces ', 'a_x0041_b', 'two\nlines', '<&>"\'', '客人', 'x'.repeat(LONGEST_CELL)];

test('texts and numbers come back as they were', async () => {
  const bytes = await xlsxFile([{ name: 'Cards', heads: ['A', 'B'], widths: [10, 10], rows: TEXTS.map((text, i) => [text, i / 2]) }]);
  const read = await readTable('a.xlsx', bytes);
  expect(read).toEqual({ ok: true, value: [{ name: 'Cards', rows: [['A', 'B'], ...TEXTS.map((text, i) => [text, String(i / 2)])] }] });
});

test('numbers are numbers, texts never formulas, heads frozen with filters; longer texts than Excel takes are cut', async () => {
  const bytes = await xlsxFile([{ name: 'Cards', heads: ['A', 'B'], widths: [10, 20], rows: [['=1+1', 2.5], ['y'.repeat(LONGEST_CELL + 1), 1]] }]);
  const zip = await JSZip.loadAsync(bytes);
  const sheet = await zip.file('xl/worksheets/sheet1.xml')?.async('string') ?? '';
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>2.5<\/v>/);
  expect(sheet).not.toContain('<f');
  expect(sheet).toContain('<autoFilter ref="A1:B3"/>');
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  const strings = await zip.file('xl/sharedStrings.xml')?.async('string') ?? '';
  expect(/y+…/.exec(strings)?.[0]).toHaveLength(LONGEST_CELL);
});

test.each(['en', 'zh-CN'] as const)('the example in %s comes back from workbook and CSV', async (locale) => {
  const parsed = parseFile(readFileSync(`assets/examples/overnight-hotel-stay.${locale}.blueprint`, 'utf8'));
  if (!parsed.ok) throw new Error('no example');
  const { blueprint } = parsed.value;
  const options: ExportOptions = { format: 'xlsx', locale, scale: 1, dpi: 96 };
  const environment = { fontsDir: '', systemFonts: { find: () => undefined }, onProgress: () => undefined };
  const forms = await Promise.all([drawXlsx, drawCsv].map(async (draw) => {
    const drawn = await draw({} as Scene, blueprint, options, environment);
    const read = drawn.ok ? await readTable('a', drawn.value.bytes) : drawn;
    const table = read.ok ? (read.value[0]?.rows ?? []) : [];
    const imported = importTable(table, { mapping: guessMapping(table, true), hasHead: true, laneKinds: {}, title: blueprint.title, date: '', createId: countingIds() });
    expect(imported.problems).toEqual([]);
    return imported.blueprint && normalForm(imported.blueprint);
  }));
  const [fromXlsx, fromCsv] = forms as [Record<string, unknown>, Record<string, unknown>];
  expect(fromXlsx).toEqual(fromCsv);
  // Tables carry no analysis.
  const carried = structuredClone(blueprint);
  for (const card of eachRecord(carried.cards)) delete card.cause;
  const { phases, lanes, connectors } = normalForm(carried) as Record<string, unknown>;
  expect(fromXlsx).toMatchObject({ phases, lanes, connectors });
});
