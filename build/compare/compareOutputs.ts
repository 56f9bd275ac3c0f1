// The comparison of all media on the examples and on random blueprints: a line for each, and pictures of the worst.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, ImageData } from '@napi-rs/canvas';
import type { Blueprint } from '../../shared/blueprint/records';
import { parseFile } from '../../shared/format/parseFile';
import type { LocaleId } from '../../shared/i18n/messages';
import { launchChromium } from '../../tests/support/chromium';
import { prepareFonts } from '../../tests/outputs/support/files';
import { differing } from '../../tests/outputs/support/ink';
import { screenPage, type Raster } from '../../tests/outputs/support/raster';
import { compareBlueprint, testPicture, type Compared } from './compareBlueprint';
import { randomBlueprint } from './randomBlueprint';

/** What is asked: less than one pixel in a hundred. */
const LIMIT = 0.01;
/** Pixels per sheet px, as on a screen of high density. */
const SCALE = 2;
const LOCALES = ['en', 'zh-CN'] as const;

interface Sheet {
  readonly name: string;
  readonly locale: LocaleId;
  readonly blueprint: Blueprint;
}

function* comparedSheets(count: number, seed: number): Generator<Sheet> {
  for (const locale of LOCALES) {
    const parsed = parseFile(readFileSync(`assets/examples/overnight-hotel-stay.${locale}.blueprint`, 'utf8'));
    if (!parsed.ok) throw new Error('the example is damaged');
    yield { name: `example ${locale}`, locale, blueprint: parsed.value.blueprint };
  }
  const picture = testPicture();
  for (let i = 0; i < count; i++) {
    const locale = LOCALES[i % 2] as LocaleId;
    yield { name: `seed ${seed + i} ${locale}`, locale, blueprint: randomBlueprint(seed + i, locale, picture) };
  }
}

const worstOf = ({ pairs }: Compared): number => Math.max(...Object.values(pairs));
const percent = (share: number): string => `${(100 * share).toFixed(3)} %`.padStart(11);

/** Prints the table. @returns how many sheets are over the limit */
export async function compareOutputs(count: number, seed: number, say: (line: string) => void): Promise<number> {
  prepareFonts();
  const browser = await launchChromium();
  let worst: { name: string; compared: Compared } | undefined;
  let over = 0;
  try {
    const page = await screenPage(browser);
    for (const { name, locale, blueprint } of comparedSheets(count, seed)) {
      const compared = await compareBlueprint({ browser, page, scale: SCALE }, blueprint, locale);
      if (!worst) say([''.padEnd(18), ...[...Object.keys(compared.pairs), 'unblurred'].map((pair) => pair.padStart(11))].join(''));
      say([name.padEnd(18), ...[...Object.values(compared.pairs), compared.unblurred].map(percent)].join(''));
      if (!(worstOf(compared) < LIMIT)) over++;
      if (!worst || worstOf(compared) > worstOf(worst.compared)) worst = { name, compared };
    }
  } finally {
    await browser.close();
  }
  if (worst) say(`The worst: ${worst.name}, ${percent(worstOf(worst.compared)).trim()}; its pictures are in ${await keep(worst.compared)}`);
  return over;
}

/** Each medium, and what differs of the two that differ most, in red on the faded first. */
async function keep({ rasters, pairs }: Compared): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-compare-'));
  for (const [name, raster] of Object.entries(rasters)) writeFileSync(join(folder, `${name}.png`), toPng(raster));
  const [pair = ''] = Object.entries(pairs).sort(([, a], [, b]) => b - a)[0] ?? [];
  const [a, b] = pair.split('–').map((name) => rasters[name]);
  if (a && b) writeFileSync(join(folder, `${pair.replace('–', '-')}.png`), toPng(marked(a, b)));
  return folder;
}

function marked(a: Raster, b: Raster): Raster {
  const pixels = a.pixels.map((value, i) => (i % 4 === 3 ? value : 255 - (255 - value) / 3));
  for (const at of differing(a, b)) pixels.set([220, 0, 0, 255], 4 * at);
  return { ...a, pixels };
}

function toPng({ width, height, pixels }: Raster): Buffer {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(pixels, width, height), 0, 0);
  return canvas.toBuffer('image/png');
}
