// Sizes that a format can't have are refused with the reason, never made smaller in silence; very large PDFs keep their size.

import { expect, test } from 'vitest';
import { drawScene } from '../../../../../electron/services/export/drawScene';
import { createMeasurer } from '#shared/scene/text/measurer';
import { inkBox } from '../../../../outputs/support/ink';
import { item, paragraph, sceneOf } from '../../../../outputs/support/scenes';
import { ABOUT, exportScene } from '../../../../outputs/support/files';
import { FONTS_DIR, rasterOf } from '../../../../outputs/support/raster';

const environment = { fontsDir: FONTS_DIR, systemFonts: { find: () => undefined }, onProgress: () => undefined };
const png = (width: number, height: number, scale: number) =>
  drawScene(sceneOf(width, height, []), ABOUT, { format: 'png', locale: 'en', scale, dpi: 96 }, environment);

test.each([[70_000, 10, 1], [10, 35_000, 2], [30_000, 30_000, 1]])('a PNG of %i × %i at %i is refused', async (width, height, scale) => {
  expect(await png(width, height, scale)).toMatchObject({ ok: false, error: { code: 'tooLarge', args: { name: 'PNG' } } });
});

test('a PNG is as large as the scene times the scale, rounded up', async () => {
  expect(await exportScene(sceneOf(10.5, 20, []), 'png', 1.5)).toMatchObject({ width: 16, height: 30 });
});

test('progress of a tall picture comes in steps and ends at 1', async () => {
  const seen: number[] = [];
  const options = { format: 'png', locale: 'en', scale: 1, dpi: 96 } as const;
  await drawScene(sceneOf(2000, 5000, []), ABOUT, options, { ...environment, onProgress: (done) => seen.push(done) });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.at(-1)).toBe(1);
});

test('a PDF beyond 200 inches says its size in larger units', async () => {
  const { bytes, width } = await exportScene(sceneOf(48_000, 1000, []), 'pdf');
  const text = Buffer.from(bytes).toString('latin1');
  expect(width).toBe(36_000);
  expect(text).toContain('/UserUnit 3');
  expect(text).toContain('/MediaBox [0 0 12000 250]');
});

test('what no font has is spelt out and reported, in PNG and PDF', async () => {
  const text = paragraph(createMeasurer(), 'a ก', { x: 10, y: 30, width: 100, leading: 20 }, 20, 500);
  const scene = sceneOf(100, 50, [item('text', text)]);
  const nothing = { find: () => undefined };
  const png = await exportScene(scene, 'png', 4, ABOUT, nothing);
  const pdf = await exportScene(scene, 'pdf', 1, ABOUT, nothing);
  expect([png.missing, pdf.missing]).toEqual([['ก'], ['ก']]);
  const run = text[0]?.type === 'text' ? text[0].runs.at(-1) : undefined;
  const ink = inkBox(await rasterOf(png.bytes), 4, 0, 50);
  expect(ink?.right).toBeGreaterThan((run?.x ?? Infinity) + 5);
  expect(ink?.right).toBeLessThanOrEqual((run?.x ?? 0) + (run?.width ?? 0));
});
