// PDFs on paper, looked at with other people's tools: sizes and number of pages, what is found on which, bookmarks, and what
// a screen reader is told.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { layoutPages } from '#shared/export/pages/layoutPages';
import { DEFAULT_PAGES, type PageSetup } from '#shared/export/pages/pageSetup';
import { parseFile } from '#shared/format/parseFile';
import type { LocaleId } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import type { Blueprint } from '#shared/blueprint/records';
import type { Scene } from '#shared/scene/scene';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { drawScene } from '../../electron/services/export/drawScene';
import type { SystemFonts } from '../../electron/services/export/systemFonts';
import { prepareFonts } from './support/files';
import { FONTS_DIR, hasPoppler, hasQpdf, pdfTool } from './support/raster';

const NO_FONTS: SystemFonts = { find: () => undefined };
const measure = createMeasurer();

function hotel(locale: LocaleId): { blueprint: Blueprint; scene: Scene } {
  const parsed = parseFile(readFileSync(`assets/examples/overnight-hotel-stay.${locale}.blueprint`, 'utf8'));
  if (!parsed.ok) throw new Error('the example is damaged');
  const { blueprint } = parsed.value;
  return { blueprint, scene: sceneBuilder({ theme: lightTheme, measure, translate: translator(locale) })(blueprint) };
}

function draw(locale: LocaleId, change: Partial<PageSetup>) {
  const { blueprint, scene } = hotel(locale);
  const page = { ...DEFAULT_PAGES, ...change };
  return drawScene(scene, blueprint, { format: 'pdf', locale, scale: 1, dpi: 96, page }, { fontsDir: FONTS_DIR, systemFonts: NO_FONTS, onProgress: () => undefined });
}

async function pdfOf(locale: LocaleId, change: Partial<PageSetup>): Promise<Uint8Array> {
  const drawn = await draw(locale, change);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
  return drawn.value.bytes;
}

const TILES = { paper: 'A4', size: 'scale' } as const;
const textOf = (pdf: Uint8Array, page: number) => pdfTool(pdf, 'pdftotext', ['-raw', '-f', `${page}`, '-l', `${page}`, '{file}', '-']);

beforeAll(prepareFonts);

describe.skipIf(!hasPoppler)('pages', () => {
  test.each([
    ['A4 lying', { paper: 'A4' }, 1, '841.89 x 595.276 pts \\(A4\\)'],
    ['A0 upright', { paper: 'A0', landscape: false }, 1, '2383.94 x 3370.39 pts \\(A0\\)'],
    ['Letter', { paper: 'Letter' }, 1, '792 x 612 pts \\(letter\\)'],
    ['A4 tiles', TILES, 4, '841.89 x 595.276 pts \\(A4\\)'],
    ['A0 tiles', { paper: 'A0', size: 'scale', percent: 250 }, 2, '3370.39 x 2383.94 pts \\(A0\\)'],
  ] satisfies [string, Partial<PageSetup>, number, string][])('%s', async (_name, change, count, size) => {
    const layout = layoutPages(hotel('en').scene, { ...DEFAULT_PAGES, ...change });
    const info = pdfTool(await pdfOf('en', change), 'pdfinfo', ['{file}']);
    expect(layout.ok && layout.value.pages.length).toBe(count);
    expect(info).toMatch(new RegExp(`Pages: +${count}\\n`));
    expect(info).toMatch(new RegExp(`Page size: +${size}`));
    expect(info).toMatch(/Tagged: +yes/);
  });

  test.each([
    ['en', 'Prepares food', '3 / 4', 'row 1, column 3', 'Guest'],
    ['zh-CN', '制作餐食', '3 / 4', '第 1 行第 3 列', '客人'],
  ] as const)('each page has its own texts, its number and the lanes again, %s', async (locale, text, number, place, lane) => {
    const pdf = await pdfOf(locale, TILES);
    const pages = [1, 2, 3, 4].map((page) => textOf(pdf, page));
    expect(pages.map((page) => page.includes(text))).toEqual([false, false, true, false]);
    for (const words of [number, place]) expect(pages[2]).toContain(words);
    for (const page of pages) expect(page).toContain(lane);
  });

  test('is read aloud by phase, step and lane, each card once, with its lane and its badges', async () => {
    const read = pdfTool(await pdfOf('en', TILES), 'pdfinfo', ['-struct-text', '{file}']);
    const order = ['H1', 'An overnight hotel stay', 'Line of visibility', 'Sect "Arrival"', 'Sect "4 Check in"', 'Div "Guest"', 'Checks in', 'Sect "Dining"', '"Leaves"', 'Fail point', 'Moment of truth', 'Exchange'];
    const last = order.reduce((place, part) => (place < 0 ? place : read.indexOf(part, place)), 0);
    expect(last).toBeGreaterThan(0);
    expect(read.split('"Processes').length - 1).toBe(2);
    const attributes = pdfTool(await pdfOf('en', TILES), 'qpdf', ['--json', '{file}']);
    expect(attributes).toContain('"u:Guest: Checks in, 4–12 min, Wait point, Moment of truth"');
  });

  test('fonts are TrueType subsets', async () => {
    const fonts = pdfTool(await pdfOf('zh-CN', TILES), 'pdffonts', ['{file}']).trim().split('\n').slice(2);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
  });
});

interface Outline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly Outline[];
}

describe.skipIf(!hasQpdf)('structure', () => {
  test('bookmarks: phases with their steps, on the pages where they begin', async () => {
    const { outlines } = JSON.parse(pdfTool(await pdfOf('en', TILES), 'qpdf', ['--json', '--json-key=outlines', '{file}'])) as { outlines: Outline[] };
    expect(outlines.map(({ title, destpageposfrom1 }) => [title, destpageposfrom1])).toEqual([
      ['Before arrival', 1], ['Arrival', 1], ['Settling in', 2], ['Dining', 3], ['Departure', 4],
    ]);
    expect(outlines[1]?.kids.map(({ title }) => title)).toEqual(['2 Arrive', '3 Hand over bags', '4 Check in']);
  });

  test.each(['en', 'zh-CN'] as const)('no fault that qpdf knows, %s', async (locale) => {
    expect(pdfTool(await pdfOf(locale, TILES), 'qpdf', ['--check', '{file}'])).toContain('No syntax or stream encoding errors found');
  });
});

test.each([
  ['margins larger than the paper', { paper: 'A4', margin: 150 }, /between the margins/],
  ['no pages', { paper: 'A4', columns: 0 }, /pages across has to be from 1 to 50/],
  ['too many pages', { paper: 'A4', size: 'scale', percent: 1000, margin: 60 }, /more than 400 pages|between the margins/],
] satisfies [string, Partial<PageSetup>, RegExp][])('%s: refused in words', async (_name, change, words) => {
  const drawn = await draw('en', change);
  expect(drawn).toMatchObject({ ok: false, error: { code: 'badPages', args: { reason: expect.stringMatching(words) as string } } });
});
