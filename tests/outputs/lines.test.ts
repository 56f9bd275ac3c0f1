// The proof that one measurer rules all media: the same paragraph breaks alike and stands in the same place, within half
// a pixel, on the screen, in PNG, in SVG and in PDF.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '@playwright/test';
import { createMeasurer } from '#shared/scene/text/measurer';
import type { Scene, TextPrimitive } from '#shared/scene/scene';
import { launchChromium } from '../support/chromium';
import { exportScene, prepareFonts } from './support/files';
import { boxDistance, inkBox, type InkBox } from './support/ink';
import { hasPoppler, pdfRaster, pdfTool, rasterOf, screenPage, screenRaster, svgRaster, type Raster } from './support/raster';
import { item, paragraph, sceneOf } from './support/scenes';

/** Pixels per sheet px: ink is found to an eighth of a px. */
const SCALE = 8;
const HALF_A_PIXEL = 0.5;
const AT = { x: 12, y: 24, width: 216, leading: 22 };

const TEXTS = {
  spaced: '客人  ·  前台  ·  v1',
  Latin:
    'AVA, Tomás & Wolfgang’s “first-class” Toyota -> 4x 24/7: guests arrive at the front desk (3–5 min) and hand over passports… https://example.com/check-in/very-long-path',
  mixed:
    '客人到达前台，用手机App出示订单（QR code），前台说：“欢迎光临，Mr. Smith！”——等待约3–5分钟……办理入住check-in后领取房卡 😀。',
};

const measure = createMeasurer();
let browser: Browser;

beforeAll(async () => {
  prepareFonts();
  browser = await launchChromium();
});
afterAll(() => browser.close());

function sceneFor(text: string, weight: TextPrimitive['weight']): Scene {
  const lines = paragraph(measure, text, AT, 14, weight);
  return sceneOf(AT.width + 2 * AT.x, AT.y + lines.length * AT.leading, [item('lines', lines)]);
}

function rows(raster: Raster, scene: Scene): (InkBox | undefined)[] {
  const lines = scene.items[0]?.primitives.length ?? 0;
  return Array.from({ length: lines }, (_, i) => {
    const baseline = AT.y + i * AT.leading;
    return inkBox(raster, SCALE, baseline - 16, baseline + 6);
  });
}

async function media(scene: Scene): Promise<Record<string, Raster>> {
  const page = await screenPage(browser);
  const screen = await screenRaster(page, scene, SCALE);
  await page.close();
  return {
    screen,
    png: await rasterOf((await exportScene(scene, 'png', SCALE)).bytes),
    svg: await svgRaster(browser, (await exportScene(scene, 'svg')).bytes, scene, SCALE),
    ...(hasPoppler ? { pdf: await pdfRaster((await exportScene(scene, 'pdf')).bytes, SCALE) } : {}),
  };
}

describe.each(Object.entries(TEXTS))('a %s paragraph', (_name, text) => {
  test.each([400, 600] as const)('stands in the same place in every medium, weight %i', async (weight) => {
    const scene = sceneFor(text, weight);
    const { screen, ...others } = await media(scene);
    const expected = rows(screen as Raster, scene);
    expect(expected.every((box) => box !== undefined)).toBe(true);
    for (const [name, raster] of Object.entries(others)) {
      rows(raster, scene).forEach((box, i) => {
        const distance = box ? boxDistance(box, expected[i] as InkBox) : Infinity;
        expect(distance, `${name}, line ${i + 1}`).toBeLessThanOrEqual(HALF_A_PIXEL);
      });
    }
  });

  test('ends where the measurer says', async () => {
    const scene = sceneFor(text, 500);
    const page = await screenPage(browser);
    const widths = await page.evaluate((runs) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('no context');
      context.fontKerning = 'none';
      context.textRendering = 'geometricPrecision';
      const family: Record<string, string> = { inter: 'Inter', notoSansSC: 'Noto Sans SC', notoEmoji: 'Noto Emoji' };
      return runs.map((run) => {
        context.font = `${run.face === 'notoEmoji' ? 400 : 500} 14px "Sightline ${family[run.face]}"`;
        return context.measureText(run.text).width;
      });
    }, runsOf(scene));
    await page.close();
    runsOf(scene).forEach((run, i) => expect(widths[i], run.text).toBeCloseTo(run.width, 2));
  });

  test.skipIf(!hasPoppler)('reads in the PDF as it was written', async () => {
    const scene = sceneFor(text, 500);
    const { bytes } = await exportScene(scene, 'pdf');
    const read = pdfTool(bytes, 'pdftotext', ['-raw', '{file}', '-']).split('\n').map((line) => line.trim()).filter(Boolean);
    // The tool reads any stretch of white space as one space.
    expect(read).toEqual(linesOf(scene).map((line) => line.replace(/ +/g, ' ')));
  });
});

function runsOf(scene: Scene): TextPrimitive['runs'][number][] {
  return scene.items.flatMap((i) => i.primitives).flatMap((p) => (p.type === 'text' ? p.runs : []));
}

function linesOf(scene: Scene): string[] {
  return scene.items.flatMap((i) => i.primitives).flatMap((p) => (p.type === 'text' ? [p.runs.map((r) => r.text).join('')] : []));
}

if (!hasPoppler) console.warn('poppler is not installed: the PDF was not compared with the other media');
