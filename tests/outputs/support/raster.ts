// Every medium as pixels of the same size, so that they can be laid on one another.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { FONT_FILES } from '#shared/export/families';
import type { Scene } from '#shared/scene/scene';

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** RGBA */
  readonly pixels: Uint8ClampedArray;
}

export const FONTS_DIR = resolve('out/fonts');

export async function rasterOf(png: Buffer | Uint8Array): Promise<Raster> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { width, height, data } = context.getImageData(0, 0, image.width, image.height);
  return { width, height, pixels: new Uint8ClampedArray(data.buffer) };
}

/** The canvas painter as a script for a page: `Painter.paintItems`. */
async function painterScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: resolve('shared/export/canvas.ts'), formats: ['iife'], name: 'Painter' } },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('the painter could not be bundled');
  return bundle.output[0].code;
}

const ORIGIN = 'http://fonts.test';

/** A page with the bundled fonts loaded, as the app has them. */
export async function screenPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return name.endsWith('.ttf')
      ? route.fulfill({ path: join(FONTS_DIR, name), contentType: 'font/ttf' })
      : route.fulfill({ body: '<!doctype html>', contentType: 'text/html' });
  });
  await page.goto(`${ORIGIN}/`);
  await page.addScriptTag({ content: await painterScript() });
  await page.evaluate(async (fonts) => {
    await Promise.all(fonts.map(async ({ file, family, weight }) => {
      const face = new FontFace(family, `url(/${file})`, { weight: String(weight) });
      document.fonts.add(await face.load());
    }));
  }, FONT_FILES);
  return page;
}

/** The scene as the screen paints it. */
export async function screenRaster(page: Page, scene: Scene, scale: number, pictures: Record<string, string> = {}): Promise<Raster> {
  const { width, height, background, items } = scene;
  const url = await page.evaluate(async (job) => {
    const canvas = document.createElement('canvas');
    canvas.width = job.width * job.scale;
    canvas.height = job.height * job.scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no context');
    const images = new Map<string, ImageBitmap>();
    for (const [hash, data] of Object.entries(job.pictures)) images.set(hash, await createImageBitmap(await (await fetch(data)).blob()));
    context.scale(job.scale, job.scale);
    context.fillStyle = job.background;
    context.fillRect(0, 0, job.width, job.height);
    const painter = (globalThis as unknown as { Painter: { paintItems: (...args: unknown[]) => void } }).Painter;
    painter.paintItems(context, job.items, { image: (hash: string) => images.get(hash) });
    return canvas.toDataURL('image/png');
  }, { width, height, background, items, scale, pictures });
  return rasterOf(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}

/** An SVG file as Chromium shows it. */
export async function svgRaster(browser: Browser, svg: Uint8Array, scene: Scene, scale: number): Promise<Raster> {
  const viewport = { width: Math.ceil(scene.width), height: Math.ceil(scene.height) };
  const page = await browser.newPage({ deviceScaleFactor: scale, viewport });
  const folder = mkdtempSync(join(tmpdir(), 'sightline-svg-'));
  try {
    writeFileSync(join(folder, 'scene.svg'), svg);
    await page.goto(`file://${join(folder, 'scene.svg')}`);
    await page.evaluate(() => document.fonts.ready);
    return await rasterOf(await page.screenshot({ animations: 'disabled' }));
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
}

export const hasPoppler = spawnSync('pdftoppm', ['-v']).error === undefined;
export const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined;

/** Runs a tool on the PDF; `{file}` in the arguments is its path. Standard output. */
export function pdfTool(pdf: Uint8Array, tool: string, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-pdf-'));
  try {
    const file = join(folder, 'scene.pdf');
    writeFileSync(file, pdf);
    return execFileSync(tool, args.map((arg) => arg.replace('{file}', file)), { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first page at `scale` pixels per sheet px. */
export async function pdfRaster(pdf: Uint8Array, scale: number): Promise<Raster> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-pdf-'));
  try {
    const file = join(folder, 'scene.pdf');
    writeFileSync(file, pdf);
    execFileSync('pdftoppm', ['-r', String(96 * scale), '-png', '-singlefile', file, join(folder, 'page')]);
    return await rasterOf(readFileSync(join(folder, 'page.png')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
