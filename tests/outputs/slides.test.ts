// A PowerPoint file in another program: LibreOffice opens it and shows what the picture shows.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFile } from '#shared/format/parseFile';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { deckBytes } from './support/deck';
import { exportScene } from './support/files';
import { difference } from './support/ink';
import { rasterOf } from './support/raster';
import { slideRaster } from './support/slideRaster';

test('LibreOffice shows the hotel on a slide as the PNG does', { timeout: 60_000 }, async (context) => {
  const parsed = parseFile(readFileSync('assets/examples/overnight-hotel-stay.en.blueprint', 'utf8'));
  if (!parsed.ok) throw new Error('the example is damaged');
  const { blueprint } = parsed.value;
  const scene = sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator('en') })(blueprint);
  const { bytes } = await exportScene(scene, 'png', 1, blueprint);
  const picture = await rasterOf(bytes);
  const slide = await slideRaster(await deckBytes(blueprint), scene.width);
  if (!slide) return context.skip('LibreOffice Impress is not installed: no slide was opened there');
  const rows = { ...slide, height: picture.height, pixels: slide.pixels.slice(0, picture.pixels.length) };
  // The letters are of regular weight where the sheet's are of medium, and corners of simple connectors are sharp.
  return expect(difference(picture, rows)).toBeLessThan(0.006);
});
