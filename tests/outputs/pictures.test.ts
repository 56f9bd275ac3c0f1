// What is exported is what is seen: whole pictures of all media laid on one another, and what tools say of the PDF.

import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseFile } from '#shared/format/parseFile';
import { translator } from '#shared/i18n/translator';
import type { LocaleId } from '#shared/i18n/messages';
import { sceneBuilder } from '#shared/scene/build';
import type { Blueprint, Style } from '#shared/blueprint/records';
import type { Scene } from '#shared/scene/scene';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { smallBlueprint } from '../support/blueprints';
import { launchChromium } from '../support/chromium';
import { ABOUT, exportScene, prepareFonts } from './support/files';
import { difference } from './support/ink';
import { hasPoppler, hasQpdf, pdfRaster, pdfTool, rasterOf, screenPage, screenRaster, svgRaster, type Raster } from './support/raster';
import { everyPrimitive, item, paragraph, sceneOf } from './support/scenes';

const SCALE = 2;
/** Share of differing pixels: smoothed edges of letters, nothing more. */
const THRESHOLD = 0.004;

interface Case {
  readonly name: string;
  readonly scene: Scene;
  readonly about: Blueprint;
  readonly pictures: Record<string, string>;
  /** Texts that a reader of the PDF must find. */
  readonly texts: readonly string[];
}

const measure = createMeasurer();

function picture(): string {
  const canvas = createCanvas(80, 60);
  const context = canvas.getContext('2d');
  context.fillStyle = '#0f6653';
  context.fillRect(0, 0, 80, 60);
  context.fillStyle = '#e7d9b8';
  context.fillRect(20, 10, 20, 40);
  return canvas.toBuffer('image/png').toString('base64');
}

function handMade(): Case {
  const data = picture();
  return {
    name: 'every primitive',
    scene: everyPrimitive(measure, 'h'),
    about: { ...ABOUT, images: { h: { id: 'h', mime: 'image/png', width: 80, height: 60, data } } },
    pictures: { h: `data:image/png;base64,${data}` },
    texts: ['Guest hands over', '客人说“你好”，办理入住'],
  };
}

/** Titles that an XML file can't hold as they are. */
function badTitles(): Pick<Case, 'scene' | 'about'> {
  const title = 'A\u0000\u0008\ud800 ]]> <b>&amp; 😀 \ufffe --> "x"';
  const lines = paragraph(measure, title, { x: 10, y: 30, width: 300, leading: 20 }, 14, 500);
  return { scene: sceneOf(320, 60, [item('card:c', lines)]), about: { ...ABOUT, title } };
}

function hotel(locale: LocaleId, texts: readonly string[]): Case {
  const parsed = parseFile(readFileSync(`assets/examples/overnight-hotel-stay.${locale}.blueprint`, 'utf8'));
  if (!parsed.ok) throw new Error('the example is damaged');
  const { blueprint } = parsed.value;
  const build = sceneBuilder({ theme: lightTheme, measure, translate: translator(locale) });
  return { name: `the hotel, ${locale}`, scene: build(blueprint), about: blueprint, pictures: {}, texts };
}

/** A sheet with colours, a logo and a size of type of its own. */
function styledSheet(): Case {
  const data = picture();
  const logo = { id: 'logo', mime: 'image/png', width: 80, height: 60, data } as const;
  const style: Style = { preset: 'brand', colors: { accent: '#c8102e', support: '#7a4b00' }, fontSize: 'large', logo: 'logo', hide: ['badges', 'stepNumbers'], colorBy: 'owner' };
  const blueprint: Blueprint = { ...smallBlueprint(), images: { logo }, style };
  const build = sceneBuilder({ theme: lightTheme, measure, translate: translator('en') });
  return { name: 'a sheet in a brand’s colours, its cards coloured by owner', scene: build(blueprint), about: blueprint, pictures: { logo: `data:image/png;base64,${data}` }, texts: ['Line of visibility', 'Front desk (1)'] };
}

const CASES: readonly Case[] = [
  handMade(),
  styledSheet(),
  hotel('en', ['Calls room service', 'Line of visibility']),
  hotel('zh-CN', ['致电客房送餐', '可视分界线']),
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  prepareFonts();
  browser = await launchChromium();
  page = await screenPage(browser);
});
afterAll(() => browser.close());

test('an SVG of titles that XML forbids is well-formed', async () => {
  const { scene, about } = badTitles();
  const { bytes } = await exportScene(scene, 'svg', 1, about);
  expect(await faultOf(Buffer.from(bytes).toString('utf8'))).toBeNull();
});

/** What an XML parser says of the text; null: nothing. */
function faultOf(source: string): Promise<string | null> {
  return page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'image/svg+xml');
    return parsed.querySelector('parsererror')?.textContent ?? null;
  }, source);
}

describe.each(CASES)('$name', ({ scene, about, pictures, texts }) => {
  test('PNG, SVG and PDF show what the screen shows', async () => {
    const screen = await screenRaster(page, scene, SCALE, pictures);
    const png = await exportScene(scene, 'png', SCALE, about);
    const svg = await exportScene(scene, 'svg', SCALE, about);
    const pdf = await exportScene(scene, 'pdf', SCALE, about);
    expect(png.missing).toEqual([]);
    const others = {
      png: await rasterOf(png.bytes),
      svg: await svgRaster(browser, svg.bytes, scene, SCALE),
      ...(hasPoppler ? { pdf: await pdfRaster(pdf.bytes, SCALE) } : {}),
    };
    for (const [name, raster] of Object.entries(others)) expect(difference(screen, raster), name).toBeLessThan(THRESHOLD);
  });

  test.skipIf(!hasPoppler)('the PDF has its texts, in embedded TrueType subsets', async () => {
    const { bytes, width, height } = await exportScene(scene, 'pdf', 1, about);
    const read = pdfTool(bytes, 'pdftotext', ['-raw', '{file}', '-']);
    for (const text of texts) expect(read).toContain(text);
    const fonts = pdfTool(bytes, 'pdffonts', ['{file}']).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
    const info = pdfTool(bytes, 'pdfinfo', ['{file}']);
    expect(info).toContain(`Title:           ${about.title}`);
    expect(info).toMatch(/Pages: +1\n/);
    expect([width, height]).toEqual([scene.width * 0.75, scene.height * 0.75]);
  });

  test.skipIf(!hasQpdf)('the PDF has no fault that qpdf knows', async () => {
    const { bytes } = await exportScene(scene, 'pdf', 1, about);
    expect(pdfTool(bytes, 'qpdf', ['--check', '{file}'])).toContain('No syntax or stream encoding errors found');
  });

  test('the SVG is well-formed, with its texts as text and no link to elsewhere', async () => {
    const { bytes } = await exportScene(scene, 'svg', 1, about);
    const source = Buffer.from(bytes).toString('utf8');
    expect(await faultOf(source)).toBeNull();
    for (const text of texts) expect(source.replace(/<\/?tspan[^>]*>/g, '')).toContain(text);
    expect(source.match(/(?:href="|url\()(?!data:|#)|<script|javascript:| on\w+=/g)).toBeNull();
  });
});

test('a transparent PNG is the same picture on any ground', async () => {
  const { scene, about } = hotel('en', []);
  const white = await rasterOf((await exportScene(scene, 'png', 1, about)).bytes);
  const see = await exportScene(scene, 'png', 1, about, undefined, { transparent: true });
  const clear = await rasterOf(see.bytes);
  expect([...clear.pixels.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
  // Beside the step's number, where borders run below the ground that is left out.
  const { phases, stepTop } = scene.geometry;
  const at = 4 * ((stepTop + 4) * clear.width + Math.floor(phases[1]?.x ?? 0));
  expect([...clear.pixels.subarray(at, at + 4)]).toEqual([0, 0, 0, 0]);
  expect(difference(white, onWhite(clear))).toBeLessThan(0.0001);
});

function onWhite(raster: Raster): Raster {
  const pixels = raster.pixels.slice();
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = (pixels[i + 3] as number) / 255;
    for (let c = i; c < i + 3; c++) pixels[c] = (pixels[c] as number) * alpha + 255 * (1 - alpha);
    pixels[i + 3] = 255;
  }
  return { ...raster, pixels };
}

test('a picture that differs is noticed', async () => {
  const { scene, about } = handMade();
  const moved = { ...scene, items: scene.items.map((item) => ({
    ...item,
    primitives: item.primitives.map((p) => (p.type === 'text' ? { ...p, y: p.y + 1.5 } : p)),
  })) };
  const [a, b] = [await exportScene(scene, 'png', SCALE, about), await exportScene(moved, 'png', SCALE, about)];
  expect(difference(await rasterOf(a.bytes), await rasterOf(b.bytes))).toBeGreaterThan(THRESHOLD);
});

if (!hasPoppler || !hasQpdf) console.warn('poppler or qpdf is not installed: PDF files were not looked at');
