// Sizes that a format can't have are refused with the reason, never made smaller in silence; very large PDFs keep their size.

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawScene } from '../../../../../electron/services/export/drawScene';
import { createMeasurer } from '#shared/scene/text/measurer';
import { inkBox } from '../../../../outputs/support/ink';
import { item, paragraph, sceneOf } from '../../../../outputs/support/scenes';
import { ABOUT, exportScene } from '../../../../outputs/support/files';
import { FONTS_DIR, rasterOf } from '../../../../outputs/support/raster';

const environment = { fontsDir: FONTS_DIR, systemFonts: { find: () => undefined }, onProgress: () => undefined };
test.each([
  ['png', 310_000, 10, 1], ['png', 10, 155_000, 2], ['png', 40_000, 25_001, 1],
  ['webp', 16_384, 10, 1], ['webp', 12_000, 12_000, 1], ['jpeg', 10, 65_536, 1], ['jpeg', 12_000, 12_000, 1],
] as const)('a %s of %i × %i at %i is refused', async (format, width, height, scale) => {
  const name = { png: 'PNG', webp: 'WebP', jpeg: 'JPEG' }[format];
  const refused = await drawScene(sceneOf(width, height, []), ABOUT, { format, locale: 'en', scale, dpi: 96 }, environment);
  expect(refused).toMatchObject({ ok: false, error: { code: 'tooLarge', args: { name, reason: expect.stringContaining(`${width * scale} × ${height * scale} px`) as string } } });
});

test('a target width gives just that width, and a print at 100 %', async () => {
  const drawn = await drawScene(sceneOf(1003, 500, []), ABOUT, { format: 'png', locale: 'en', scale: 1, dpi: 72, width: 2006 }, environment);
  expect(drawn).toMatchObject({ ok: true, value: { width: 2006, height: 1000 } });
  const bytes = Buffer.from(drawn.ok ? drawn.value.bytes : []);
  expect(bytes.readUInt32BE(bytes.indexOf('pHYs', 0, 'latin1') + 4)).toBe(Math.round((2 * 96) / 0.0254));
});

test('WebP and JPEG come as such, and a JPEG with its resolution', async () => {
  const options = { locale: 'en', scale: 2, dpi: 300, quality: 80 } as const;
  const [webp, jpeg] = await Promise.all((['webp', 'jpeg'] as const).map((format) => drawScene(sceneOf(50, 20, []), ABOUT, { ...options, format }, environment)));
  expect(Buffer.from(webp?.ok ? webp.value.bytes : []).toString('latin1', 8, 12)).toBe('WEBP');
  const bytes = Buffer.from(jpeg?.ok ? jpeg.value.bytes : []);
  expect([bytes.toString('latin1', 6, 10), bytes[13], bytes.readUInt16BE(14), bytes.readUInt16BE(16)]).toEqual(['JFIF', 1, 300, 300]);
});

test('a picture goes into the file that is named, with its size and hash', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-picture-'));
  const file = join(folder, 'a.tmp');
  const options = { format: 'png', locale: 'en', scale: 1, dpi: 96 } as const;
  try {
    const drawn = await drawScene(sceneOf(300, 200, []), ABOUT, options, { ...environment, file });
    const bytes = readFileSync(file);
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(drawn).toMatchObject({ ok: true, value: { written: { size: bytes.length, hash } } });
    expect(bytes.equals(Buffer.from((await exportScene(sceneOf(300, 200, []), 'png')).bytes))).toBe(true);
    // A file that exists is never written over.
    expect(await drawScene(sceneOf(300, 200, []), ABOUT, options, { ...environment, file })).toMatchObject({ ok: false });
    const gone = await drawScene(sceneOf(300, 200, []), ABOUT, options, { ...environment, file: join(folder, 'no', 'a.tmp') });
    expect(gone).toMatchObject({ ok: false, error: { code: 'notFound' } });
  } finally {
    rmSync(folder, { recursive: true });
  }
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
