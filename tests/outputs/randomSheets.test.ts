// Random sheets with all that a sheet can hold look alike in every medium; `npm run compare:outputs` tries more of them.

import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareBlueprint, testPicture } from '../../build/compare/compareBlueprint';
import { randomBlueprint } from '../../build/compare/randomBlueprint';
import { launchChromium } from '../support/chromium';
import { prepareFonts } from './support/files';
import { screenPage } from './support/raster';

/** What is promised. Measured are 0.4 % at most, since pdftoppm sets letters on whole pixels, and 0.03 % without the PDF. */
const LIMIT = 0.01;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  prepareFonts();
  browser = await launchChromium();
  page = await screenPage(browser);
});
afterAll(() => browser.close());

test.each([[7, 'en'], [56, 'zh-CN']] as const)('sheet %i in %s', async (seed, locale) => {
  const { pairs } = await compareBlueprint({ browser, page, scale: 1 }, randomBlueprint(seed, locale, testPicture()), locale);
  expect(Object.keys(pairs)).toContain('screen–png');
  for (const [pair, share] of Object.entries(pairs)) expect(share, pair).toBeLessThan(LIMIT);
}, 60_000);
