// The whole sheet as a small picture: the sheet's own painter, without the texts that nobody could read at that size.

import { paintItems, type CanvasEnvironment } from '#shared/export/canvas';
import type { Point } from '#shared/lib/geometry';
import type { Primitive, Scene, SceneItem } from '#shared/scene/scene';

/** CSS px; the map keeps the sheet's proportions within these. */
const WIDTH = 208;
const HEIGHT = 132;
/** CSS px; a sheet of hundreds of steps is stretched rather than shown as a line. */
const LEAST = 44;
/** CSS px on the map below which a text is left out. */
const READABLE = 2.5;

/** CSS px of the map per sheet px. */
export function mapScale(sheet: { readonly width: number; readonly height: number }): Point {
  const both = Math.min(WIDTH / sheet.width, HEIGHT / sheet.height);
  return { x: Math.max(both, LEAST / sheet.width), y: Math.max(both, LEAST / sheet.height) };
}

function isSeen(primitive: Primitive, scale: number): boolean {
  return primitive.type !== 'text' || primitive.size * scale >= READABLE;
}

function* seenItems(items: readonly SceneItem[], scale: number): Generator<SceneItem> {
  for (const item of items) yield { ...item, primitives: item.primitives.filter((primitive) => isSeen(primitive, scale)) };
}

/** Paints the map anew, at the screen's resolution. */
export function paintMap(canvas: HTMLCanvasElement, scene: Scene, ratio: number, pictures: CanvasEnvironment): void {
  const scale = mapScale(scene);
  canvas.width = Math.max(1, Math.round(scene.width * scale.x * ratio));
  canvas.height = Math.max(1, Math.round(scene.height * scale.y * ratio));
  canvas.style.width = `${scene.width * scale.x}px`;
  canvas.style.height = `${scene.height * scale.y}px`;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = scene.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale.x * ratio, 0, 0, scale.y * ratio, 0, 0);
  paintItems(context, seenItems(scene.items, scale.x), pictures);
}
