// The SVG in the hands of a designer: Inkscape and LibreOffice show what Chromium shows, and find the parts by name.

import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseFile } from '#shared/format/parseFile';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { launchChromium } from '../support/chromium';
import { hasInkscape, hasLibreOffice, inkscapeIds, inkscapeRaster, libreOfficeRaster } from './support/drawingPrograms';
import { exportScene, prepareFonts } from './support/files';
import { difference } from './support/ink';
import { svgRaster } from './support/raster';

const SCALE = 2;

function hotel(locale: 'en' | 'zh-CN') {
  const parsed = parseFile(readFileSync(`assets/examples/overnight-hotel-stay.${locale}.blueprint`, 'utf8'));
  if (!parsed.ok) throw new Error('the example is damaged');
  const { blueprint } = parsed.value;
  const scene = sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator(locale) })(blueprint);
  return { scene, blueprint };
}

let browser: Browser;

beforeAll(async () => {
  prepareFonts();
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(['en', 'zh-CN'] as const)('the hotel, %s', (locale) => {
  const { scene, blueprint } = hotel(locale);

  test.skipIf(!hasInkscape)('Inkscape shows what Chromium shows', async () => {
    const { bytes } = await exportScene(scene, 'svg', 1, blueprint);
    expect(difference(await svgRaster(browser, bytes, scene, SCALE), await inkscapeRaster(bytes, SCALE))).toBeLessThan(0.002);
  });

  // It takes regular for medium and bold for semibold: letters are thinner or thicker, and stand where they should.
  test.skipIf(!hasLibreOffice)('LibreOffice shows what Chromium shows', async () => {
    const { bytes } = await exportScene(scene, 'svg', 1, blueprint);
    expect(difference(await svgRaster(browser, bytes, scene, SCALE), await libreOfficeRaster(bytes, scene.width * SCALE))).toBeLessThan(0.01);
  });
});

test.skipIf(!hasInkscape)('Inkscape finds layers, lanes, cards and connectors by their names', async () => {
  const { scene, blueprint } = hotel('en');
  const ids = inkscapeIds((await exportScene(scene, 'svg', 1, blueprint)).bytes);
  for (const id of ['cards', 'connectors', 'card-checks-in', 'lane-guest', 'phase-arrival', 'connector-makes-reservation-arrives-at-hotel']) expect(ids).toContain(id);
});

if (!hasInkscape || !hasLibreOffice) console.warn('Inkscape or LibreOffice is not installed: SVG files were not opened there');
