// The pages that fit a sheet best before anybody has chosen: the smallest paper on which all of it can be read.

import { layoutPages, type PagedSheet } from './layoutPages';
import { POINTS_PER_PX } from './page';
import { DEFAULT_PAGES, type PageSetup } from './pageSetup';

/** Texts of cards are then some 5.5 pt high: read with ease at arm's length. */
const READABLE = 0.55;
const PAPERS = ['A4', 'A3', 'A2', 'A1', 'A0'] as const;

export function suggestPages(sheet: PagedSheet): PageSetup {
  const landscape = sheet.width >= sheet.height;
  const setups = PAPERS.map((paper): PageSetup => ({ ...DEFAULT_PAGES, paper, landscape }));
  const readable = setups.find((setup) => {
    const layout = layoutPages(sheet, setup);
    return layout.ok && layout.value.scale >= READABLE * POINTS_PER_PX;
  });
  return readable ?? DEFAULT_PAGES;
}
