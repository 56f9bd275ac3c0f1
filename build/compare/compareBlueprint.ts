// One blueprint in every medium, each laid on each: which share of their pixels differs.

import { createCanvas } from '@napi-rs/canvas';
import type { Browser, Page } from '@playwright/test';
import type { Blueprint, StoredImage } from '../../shared/blueprint/records';
import { translator } from '../../shared/i18n/translator';
import type { LocaleId } from '../../shared/i18n/messages';
import { sceneBuilder } from '../../shared/scene/build';
import { createMeasurer } from '../../shared/scene/text/measurer';
import { lightTheme } from '../../shared/scene/theme';
import { fontFolders, systemFonts } from '../../electron/services/export/systemFonts';
import { exportScene } from '../../tests/outputs/support/files';
import { difference } from '../../tests/outputs/support/ink';
import { hasPoppler, pdfRaster, rasterOf, screenRaster, svgRaster, type Raster } from '../../tests/outputs/support/raster';

export interface Compared {
  readonly rasters: Readonly<Record<string, Raster>>;
  /** `screen–png` → share of differing pixels, 0 … 1. */
  readonly pairs: Readonly<Record<string, number>>;
  /** The largest share of a pair where nothing is blurred first: edges that are smoothed in another way count. */
  readonly unblurred: number;
}

const measure = createMeasurer();
/** Looked through once. */
const installed = systemFonts(fontFolders(process.platform));

/** A picture to put on cards: ground, stripes and an edge that a blunt scaling would show. */
export function testPicture(): StoredImage {
  const canvas = createCanvas(120, 80);
  const context = canvas.getContext('2d');
  for (const [color, x, y, w, h] of [['#0f6653', 0, 0, 120, 80], ['#e7d9b8', 20, 10, 30, 60], ['#b42318', 70, 0, 4, 80], ['#ffffff', 90, 30, 20, 20]] as const) {
    context.fillStyle = color;
    context.fillRect(x, y, w, h);
  }
  return { id: 'a'.repeat(64), mime: 'image/png', width: 120, height: 80, data: canvas.toBuffer('image/png').toString('base64') };
}

export interface Comparison {
  readonly browser: Browser;
  /** From `screenPage`: the screen is the page's own painter on a canvas in it. */
  readonly page: Page;
  /** Pixels per sheet px. */
  readonly scale: number;
}

export async function compareBlueprint({ browser, page, scale }: Comparison, blueprint: Blueprint, locale: LocaleId): Promise<Compared> {
  const scene = sceneBuilder({ theme: lightTheme, measure, translate: translator(locale) })(blueprint);
  const shown = Object.fromEntries(Object.values(blueprint.images).map(({ id, mime, data }) => [id, `data:${mime};base64,${data}`]));
  const file = async (format: 'png' | 'svg' | 'pdf') => (await exportScene(scene, format, scale, blueprint, installed, { locale })).bytes;
  const rasters = {
    screen: await screenRaster(page, scene, scale, shown),
    png: await rasterOf(await file('png')),
    svg: await svgRaster(browser, await file('svg'), scene, scale),
    ...(hasPoppler ? { pdf: await pdfRaster(await file('pdf'), scale) } : {}),
  };
  const media = Object.entries(rasters);
  const each = media.flatMap(([name, raster], i) => media.slice(i + 1).map(([other, its]) => ({ pair: `${name}–${other}`, raster, its })));
  return {
    rasters,
    pairs: Object.fromEntries(each.map(({ pair, raster, its }) => [pair, difference(raster, its)])),
    unblurred: Math.max(...each.map(({ raster, its }) => difference(raster, its, 0))),
  };
}
