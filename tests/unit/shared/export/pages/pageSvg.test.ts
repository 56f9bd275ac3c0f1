// Pages for the printer: the crops of the PDF's pages, in its sizes.

import { expect, test } from 'vitest';
import { layoutPages } from '#shared/export/pages/layoutPages';
import { DEFAULT_PAGES } from '#shared/export/pages/pageSetup';
import { pageSvg } from '#shared/export/pages/pageSvg';
import { translator } from '#shared/i18n/translator';
import { createMeasurer } from '#shared/scene/text/measurer';
import { item, sceneOf } from '../../../../outputs/support/scenes';

const WORDS = { title: 'Stay', translate: translator('en'), measure: createMeasurer(), image: () => undefined };
const red = item('card:a', [{ type: 'rect', x: 10, y: 10, w: 20, h: 20, fill: '#ff0000' }]);
const blue = item('card:b', [{ type: 'text', y: 20, size: 13, weight: 400, fill: '#0000ff', runs: [{ text: 'later', face: 'inter', x: 1900, width: 30 }] }]);
const SHEET = sceneOf(2000, 400, [{ ...red, box: { x: 10, y: 10, w: 20, h: 20 } }, { ...blue, box: { x: 1900, y: 8, w: 30, h: 14 } }]);

function pages(): string[] {
  const layout = layoutPages(SHEET, { ...DEFAULT_PAGES, paper: 'A4', size: 'scale' });
  if (!layout.ok) throw new Error('no pages');
  return layout.value.pages.map((page) => pageSvg(page, SHEET, layout.value, WORDS));
}

test('each page is as large as the paper and holds only what shows on it, with its number', () => {
  const [first = '', ...others] = pages();
  expect(others).toHaveLength(1);
  expect(first).toContain('width="841.89pt" height="595.276pt" viewBox="0 0 841.89 595.276"');
  expect(first).toContain('#ff0000');
  expect(first).not.toContain('later');
  expect(others[0]).toContain('later');
  expect(others[0]).not.toContain('#ff0000');
  expect(others[0]).toContain('2 / 2');
});

test('its fonts are those that the page has loaded under names of its own', () => {
  expect(pages()[1]).toContain('font-family="&quot;Sightline Inter&quot;"');
});
