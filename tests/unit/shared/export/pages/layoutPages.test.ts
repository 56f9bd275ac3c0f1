// Pages of real sheets: what is on each of them, and where they are cut.

import { describe, expect, test } from 'vitest';
import { layoutPages } from '#shared/export/pages/layoutPages';
import type { Page, PageLayout } from '#shared/export/pages/page';
import { DEFAULT_PAGES, PAPERS, type PageSetup } from '#shared/export/pages/pageSetup';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import type { Scene } from '#shared/scene/scene';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { generateBlueprint } from '../../../../../build/bench/generate';

const build = sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator('en') });
const sheets: readonly Scene[] = [60, 200, 400].map((cards) => build(generateBlueprint({ cards, connectors: cards, seed: cards })));
const large = sheets[2] as Scene;

const setup = (change: Partial<PageSetup>): PageSetup => ({ ...DEFAULT_PAGES, paper: 'A4', ...change });
function pagesOf(sheet: Scene, change: Partial<PageSetup>): PageLayout {
  const layout = layoutPages(sheet, setup(change));
  if (!layout.ok) throw new Error(JSON.stringify(layout.error));
  return layout.value;
}
const ownPiece = (page: Page) => page.pieces[0] as Page['pieces'][number];
const MM = 72 / 25.4;

test('as large as the sheet: one page, px as 3/4 pt', () => {
  const { pages, width, height } = pagesOf(large, { paper: 'sheet', margin: -5 });
  expect([pages.length, width, height]).toEqual([1, large.width * 0.75, large.height * 0.75]);
});

test('fit on one page: within the margins, in the middle, as large as it goes', () => {
  for (const sheet of sheets) {
    const { pages, width, height, scale } = pagesOf(sheet, { paper: 'A3', margin: 15 });
    expect([width / MM, height / MM].map(Math.round)).toEqual([420, 297]);
    const { x, y } = ownPiece(pages[0] as Page);
    const [right, bottom] = [width - x - sheet.width * scale, height - y - sheet.height * scale];
    expect([right, bottom].map(Math.round)).toEqual([x, y].map(Math.round));
    expect(Math.min(x, y) / MM).toBeCloseTo(15);
  }
});

describe.each([
  ['100 % on A4', { size: 'scale' }],
  ['100 % on A4, upright, without repeating', { size: 'scale', landscape: false, repeat: false }],
  ['60 % on Letter', { size: 'scale', percent: 60, paper: 'Letter', overlap: 0 }],
  ['4 × 2 of A3', { paper: 'A3', columns: 4, rows: 2 }],
] satisfies [string, Partial<PageSetup>][])('%s', (_name, change) => {
  test.each(sheets)('the parts of all pages are the sheet, without gap or double', (sheet) => {
    const { pages, columns, rows } = pagesOf(sheet, change);
    expect(pages).toHaveLength(columns * rows);
    const area = pages.reduce((sum, { own }) => sum + own.w * own.h, 0);
    expect(area).toBeCloseTo(sheet.width * sheet.height, 0);
    expect(pages.at(-1)?.own.x).toBeCloseTo(sheet.width - (pages.at(-1)?.own.w ?? 0));
  });

  test.each(sheets)('everything on a page lies within its margins', (sheet) => {
    const { pages, area, scale } = pagesOf(sheet, change);
    for (const { pieces } of pages) {
      for (const { source, x, y } of pieces) {
        expect(Math.min(x - area.x, y - area.y)).toBeGreaterThanOrEqual(-1e-6);
        expect(x + source.w * scale).toBeLessThanOrEqual(area.x + area.w + 1e-6);
        expect(y + source.h * scale).toBeLessThanOrEqual(area.y + area.h + 1e-6);
      }
    }
  });

  test.each(sheets)('a card that fits between borders is whole on some page', (sheet) => {
    const { pages } = pagesOf(sheet, change);
    for (const { box } of sheet.geometry.cards.values()) {
      const isWhole = pages.some((page) => {
        const { x, y, w, h } = ownPiece(page).source;
        return box.x >= x - 0.01 && box.y >= y - 0.01 && box.x + box.w <= x + w + 0.01 && box.y + box.h <= y + h + 0.01;
      });
      expect(isWhole).toBe(true);
    }
  });
});

test('pages begin at borders of steps and lanes, and of phases where the page before is well filled', () => {
  const { pages } = pagesOf(large, { size: 'scale', paper: 'A3' });
  const { steps, phases, lanes } = large.geometry;
  const starts = (at: (page: Page) => number) => [...new Set(pages.map(at))].filter((start) => start > 0);
  for (const x of starts(({ own }) => own.x)) expect(steps.map((step) => step.x)).toContain(x);
  for (const y of starts(({ own }) => own.y)) expect(lanes.map((lane) => lane.y)).toContain(y);
  expect(starts(({ own }) => own.x).some((x) => phases.some((phase) => phase.x === x))).toBe(true);
});

test('later pages show the lane column and the names of phases and steps again', () => {
  const { pages, columns } = pagesOf(large, { size: 'scale' });
  const { laneColumnRight, lanesTop } = large.geometry;
  const sources = (page: Page | undefined) => page?.pieces.slice(1).map(({ source }) => source) ?? [];
  expect(sources(pages[0])).toEqual([]);
  expect(sources(pages[1])[0]).toMatchObject({ x: 0, w: laneColumnRight });
  const below = sources(pages[columns + 1]).slice(0, 3);
  expect(below).toHaveLength(3);
  for (const source of below) expect(source.x === 0 || source.y + source.h === lanesTop).toBe(true);
  expect(pagesOf(large, { size: 'scale', repeat: false }).pages.every(({ pieces }) => pieces.every(({ source }) => source.x > 0 || source.w > laneColumnRight))).toBe(true);
});

test('a phase that goes on from the page before is named again', () => {
  const { phases, phaseTop } = large.geometry;
  const goingOn = pagesOf(large, { size: 'scale' }).pages.filter(({ own }) => phases.some(({ x, w }) => x + 60 < own.x && own.x < x + w - 10));
  expect(goingOn.length).toBeGreaterThan(0);
  for (const { pieces, own } of goingOn) {
    const name = pieces.at(-1)?.source;
    expect(name?.y).toBe(phaseTop);
    expect(phases.some(({ x, w }) => (name?.x ?? 0) > x && (name?.x ?? 0) < own.x && own.x < x + w)).toBe(true);
  }
});

test.each([50, 100])('the overlap is there on paper at %i %%', (percent) => {
  const { pages, columns, scale } = pagesOf(large, { size: 'scale', percent, overlap: 12 });
  // The last page but one may show what is left of the sheet, which can be less.
  const flaps = pages.filter(({ column }) => column < columns - 1).map((page) => {
    const { source } = ownPiece(page);
    return ((source.x + source.w - page.own.x - page.own.w) * scale) / MM;
  });
  expect(Math.min(...flaps)).toBeGreaterThanOrEqual(11.99);
});

test('fit never takes more pages than asked for, and more pages never make it smaller', () => {
  let last = 0;
  for (const columns of [1, 2, 3, 5, 8]) {
    const layout = pagesOf(large, { columns, rows: 2 });
    expect(layout.columns).toBeLessThanOrEqual(columns);
    expect(layout.rows).toBeLessThanOrEqual(2);
    expect(layout.scale).toBeGreaterThanOrEqual(last);
    last = layout.scale;
  }
});

test.each(Object.entries(PAPERS))('%s lies and stands', (paper, [w, h]) => {
  const name = paper as keyof typeof PAPERS;
  const upright = pagesOf(large, { paper: name, landscape: false });
  const lying = pagesOf(large, { paper: name });
  expect([upright.width / MM, upright.height / MM, lying.width / MM]).toEqual([w, h, h].map((mm) => expect.closeTo(mm)));
});

test.each([
  ['margins larger than the paper', { margin: 120 }, { type: 'noRoom' }],
  ['no pages', { columns: 0 }, { type: 'outOfRange', field: 'columns', min: 1, max: 50 }],
  ['half pages', { rows: 1.5 }, { type: 'outOfRange', field: 'rows', min: 1, max: 50 }],
  ['too many to fit on', { columns: 30, rows: 30 }, { type: 'tooMany', limit: 400 }],
  ['too many at that scale', { size: 'scale', percent: 900 }, { type: 'tooMany', limit: 400 }],
  ['no number', { size: 'scale', percent: NaN }, { type: 'outOfRange', field: 'percent', min: 5, max: 1000 }],
  ['an overlap as large as the page', { size: 'scale', overlap: 95 }, { type: 'noRoom' }],
  ['paper as small as a stamp', { paper: 'custom', width: 20, height: 30 }, { type: 'outOfRange', field: 'width', min: 50, max: 5000 }],
] satisfies [string, Partial<PageSetup>, object][])('%s', (_name, change, error) => {
  expect(layoutPages(large, setup(change))).toEqual({ ok: false, error });
});
