// The blueprint in a report: whole where it can be read, else cut at the borders of phases.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pictureLayout } from '../../../../../../electron/services/export/report/reportPicture';
import { parseFile } from '#shared/format/parseFile';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import type { Scene } from '#shared/scene/scene';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';

function hotel(): Scene {
  const parsed = parseFile(readFileSync('assets/templates/3-hotel.en.blueprint', 'utf8'));
  if (!parsed.ok) throw new Error('no template');
  return sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator('en') })(parsed.value.blueprint);
}

it('is cut at borders of phases where one page would be too small, with lanes’ names again', () => {
  const scene = hotel();
  const { pages, rows, scale } = pictureLayout(scene, { width: 746, height: 460 });
  const borders = scene.geometry.phases.map(({ x }) => x);
  expect(rows).toBe(1);
  expect(pages.length).toBeGreaterThan(1);
  expect(scale).toBeGreaterThan(0.4 * 0.75);
  for (const { own, pieces } of pages.slice(1)) {
    expect(borders).toContain(own.x);
    expect(pieces.some(({ source }) => source.x === 0)).toBe(true);
  }
});

it('stays whole where it can be read', () => {
  expect(pictureLayout(hotel(), { width: 1600, height: 1100 }).pages).toHaveLength(1);
});
