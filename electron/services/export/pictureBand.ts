// A band of the sheet on a canvas, painted as the screen paints it.

import { GlobalFonts, type Image, type SKRSContext2D } from '@napi-rs/canvas';
import { join } from 'node:path';
import { paintItems } from '#shared/export/canvas';
import { CANVAS_FAMILIES, FONT_FILES } from '#shared/export/families';
import { verticalMetrics } from '#shared/scene/fonts/faces';
import type { Scene, SceneItem, TextPrimitive, TextRun } from '#shared/scene/scene';
import type { SystemRunPlanner } from './systemRun';

export interface BandOptions {
  /** px per sheet px */
  readonly scale: number;
  /** Leaves the sheet's own ground out. */
  readonly transparent: boolean;
  readonly image: (hash: string) => Image | undefined;
  readonly planner: SystemRunPlanner;
}

/** Call once per process, before any picture. */
export function registerCanvasFonts(fontsDir: string): void {
  for (const { file, family } of FONT_FILES) {
    if (!GlobalFonts.registerFromPath(join(fontsDir, file), family)) throw new Error(`cannot read the font ${file}`);
  }
}

/** @param top first row of the picture on this canvas, px */
export function paintBand(context: SKRSContext2D, scene: Scene, options: BandOptions, top: number, rows: number): void {
  const { scale, image, planner, transparent } = options;
  context.setTransform(scale, 0, 0, scale, 0, -top);
  const ground = [-1, top / scale - 1, scene.width + 2, rows / scale + 2] as const;
  if (transparent) context.clearRect(...ground);
  else {
    context.fillStyle = scene.background;
    context.fillRect(...ground);
  }
  const from = top / scale - 1;
  const to = (top + rows) / scale + 1;
  const items = scene.items.filter(({ box }) => box.y <= to && box.y + box.h >= from);
  const environment = { image, baseline, systemRun: (run: TextRun, primitive: TextPrimitive) => paintSystemRun(context, planner, run, primitive) };
  for (const group of transparent ? parted(items) : [items]) {
    // Where the sheet's ground covers what lies below, there is nothing then.
    if (transparent && group[0]?.ref.type === 'sheet') for (const { box } of group) context.clearRect(box.x, box.y, box.w, box.h);
    else paintItems(context, group, environment);
  }
}

/** In stretches of items of the sheet's ground and others. */
function parted(items: readonly SceneItem[]): SceneItem[][] {
  const groups: SceneItem[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && (last[0]?.ref.type === 'sheet') === (item.ref.type === 'sheet')) last.push(item);
    else groups.push([item]);
  }
  return groups;
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
