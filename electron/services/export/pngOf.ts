// Scene → PNG with the same painter as the screen, through @napi-rs/canvas. Drawn in bands into one encoder: a single
// canvas of a poster's size would fail, or come out blank.

import { createCanvas, GlobalFonts, type Image, type SKRSContext2D } from '@napi-rs/canvas';
import { join } from 'node:path';
import { CANVAS_FAMILIES, FONT_FILES } from '#shared/export/families';
import { paintItems } from '#shared/export/canvas';
import { verticalMetrics } from '#shared/scene/fonts/faces';
import type { Scene, TextPrimitive, TextRun } from '#shared/scene/scene';
import { pngEncoder } from './pngEncoder';
import type { SystemRunPlanner } from './systemRun';

/** px per side, and in all: more than A0 at 600 dpi. Beyond, common viewers and printers give up. */
export const PNG_MAX_SIDE = 65_500;
export const PNG_MAX_PIXELS = 600_000_000;
const BAND_PIXELS = 4_000_000;

export interface PngOptions {
  /** px per sheet px */
  readonly scale: number;
  readonly dpi: number;
  readonly image: (hash: string) => Image | undefined;
  readonly planner: SystemRunPlanner;
  readonly onProgress: (done: number) => void;
}

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export function pngSize(scene: Scene, scale: number): PixelSize {
  return { width: Math.max(1, Math.ceil(scene.width * scale - 1e-6)), height: Math.max(1, Math.ceil(scene.height * scale - 1e-6)) };
}

export function isTooLargeForPng({ width, height }: PixelSize): boolean {
  return width > PNG_MAX_SIDE || height > PNG_MAX_SIDE || width * height > PNG_MAX_PIXELS;
}

/** Call once per process, before any picture. */
export function registerCanvasFonts(fontsDir: string): void {
  for (const { file, family } of FONT_FILES) {
    if (!GlobalFonts.registerFromPath(join(fontsDir, file), family)) throw new Error(`cannot read the font ${file}`);
  }
}

/** The file's bytes. The size must have been checked. */
export async function pngOf(scene: Scene, options: PngOptions): Promise<Uint8Array> {
  const { width, height } = pngSize(scene, options.scale);
  const encoder = pngEncoder(width, height, options.dpi);
  const bandHeight = Math.min(height, Math.max(1, Math.floor(BAND_PIXELS / width)));
  const canvas = createCanvas(width, bandHeight);
  const context = canvas.getContext('2d');
  for (let top = 0; top < height; top += bandHeight) {
    const rows = Math.min(bandHeight, height - top);
    paintBand(context, scene, options, top, rows);
    await encoder.write(canvas.data(), rows);
    options.onProgress((top + rows) / height);
  }
  return encoder.end();
}

function paintBand(context: SKRSContext2D, scene: Scene, options: PngOptions, top: number, rows: number): void {
  const { scale, image, planner } = options;
  context.setTransform(scale, 0, 0, scale, 0, -top);
  context.fillStyle = scene.background;
  context.fillRect(-1, top / scale - 1, scene.width + 2, rows / scale + 2);
  const from = top / scale - 1;
  const to = (top + rows) / scale + 1;
  const items = scene.items.filter(({ box }) => box.y <= to && box.y + box.h >= from);
  paintItems(context, items, { image, baseline, systemRun: (run, primitive) => paintSystemRun(context, planner, run, primitive) });
}

/** @napi-rs/canvas 1.0 rounds a font's ascent to whole px before it sets the baseline (up to half a px off); this undoes it. */
function baseline({ face }: TextRun, { size, y }: TextPrimitive): number {
  if (face === 'system') return y;
  const ascent = verticalMetrics(face).ascent * size;
  return y - (Math.round(ascent) - ascent);
}

const systemFamilies = new Map<string, string>();

function familyOf(path: string): string {
  let family = systemFamilies.get(path);
  if (!family) {
    systemFamilies.set(path, (family = `Sightline System ${systemFamilies.size}`));
    GlobalFonts.registerFromPath(path, family);
  }
  return family;
}

function paintSystemRun(context: SKRSContext2D, planner: SystemRunPlanner, run: TextRun, primitive: TextPrimitive): void {
  const { pieces, labels } = planner.plan(run, primitive);
  context.fillStyle = primitive.fill;
  for (const piece of pieces) {
    context.font = `${primitive.size}px "${familyOf(piece.font.path)}"`;
    context.fillText(piece.text, piece.x, primitive.y, piece.width);
  }
  for (const label of labels) {
    context.font = `500 ${label.size}px ${CANVAS_FAMILIES.inter}`;
    context.fillText(label.text, label.x, label.y);
  }
}
