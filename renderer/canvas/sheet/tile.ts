// One square bitmap of a plane at one scale. It knows what it shows is outdated (nothing painted yet, or boxes that
// changed) and can be painted in slices, so that no frame has to wait for a crowded tile.

import type { Box } from '#shared/lib/geometry';
import { intersects } from '#shared/lib/geometry';
import type { SceneItem } from '#shared/scene/scene';

/** CSS px. */
export const TILE_SIZE = 512;

/** More changed boxes than this: paint the whole tile. */
const MAX_BOXES = 24;

/** Items that are painted between two looks at the clock. */
const SLICE = 24;

export interface TilePaint {
  /** The plane's items in painting order. */
  readonly items: readonly SceneItem[];
  readonly background: string | null;
  paint(context: CanvasRenderingContext2D, items: readonly SceneItem[]): void;
}

export interface Tile {
  /** The last complete picture. */
  canvas: HTMLCanvasElement;
  /** Device px. */
  readonly left: number;
  readonly top: number;
  /** What it covers, in sheet px of its plane. */
  readonly box: Box;
  /** Holds a complete picture, if perhaps an old one. */
  ready: boolean;
  /** What is outdated: everything, or these boxes. */
  stale: 'all' | Box[];
  /** A repaint under way, on a canvas of its own so that the old picture stays until the new one is complete. */
  slice: { readonly canvas: HTMLCanvasElement; readonly items: readonly SceneItem[]; next: number } | null;
  /** Frame number of the last use. */
  usedAt: number;
}

function createCanvas(size: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  return canvas;
}

export function createTile(column: number, row: number, size: number, scale: number): Tile {
  const left = column * size;
  const top = row * size;
  const box = { x: left / scale, y: top / scale, w: size / scale, h: size / scale };
  return { canvas: createCanvas(size), left, top, box, ready: false, stale: 'all', slice: null, usedAt: 0 };
}

export function isStale(tile: Tile): boolean {
  return tile.stale === 'all' || tile.stale.length > 0 || tile.slice !== null;
}

/** The box has to be painted again. */
export function invalidate(tile: Tile, box: Box): void {
  if (!intersects(tile.box, box)) return;
  if (tile.slice) tile.stale = 'all';
  if (tile.stale === 'all') return;
  tile.stale.push(box);
  if (tile.stale.length > MAX_BOXES) tile.stale = 'all';
}

function contextOf(tile: Tile, canvas: HTMLCanvasElement, scale: number): CanvasRenderingContext2D {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.setTransform(scale, 0, 0, scale, -tile.left, -tile.top);
  return context;
}

function clear(context: CanvasRenderingContext2D, box: Box, background: string | null): void {
  context.clearRect(box.x, box.y, box.w, box.h);
  if (!background) return;
  context.fillStyle = background;
  context.fillRect(box.x, box.y, box.w, box.h);
}

/** The box grown to whole device px and a little more, so that clipping leaves no seams. */
function onPixels(box: Box, scale: number): Box {
  const left = Math.floor(box.x * scale) - 2;
  const top = Math.floor(box.y * scale) - 2;
  const right = Math.ceil((box.x + box.w) * scale) + 2;
  const bottom = Math.ceil((box.y + box.h) * scale) + 2;
  return { x: left / scale, y: top / scale, w: (right - left) / scale, h: (bottom - top) / scale };
}

function paintBox(tile: Tile, box: Box, scale: number, paint: TilePaint): void {
  const part = onPixels(box, scale);
  const context = contextOf(tile, tile.canvas, scale);
  context.save();
  context.beginPath();
  context.rect(part.x, part.y, part.w, part.h);
  context.clip();
  clear(context, part, paint.background);
  paint.paint(context, paint.items.filter((item) => intersects(item.box, part) && intersects(item.box, tile.box)));
  context.restore();
}

function startSlice(tile: Tile, scale: number, paint: TilePaint): NonNullable<Tile['slice']> {
  const canvas = tile.ready ? createCanvas(tile.canvas.width) : tile.canvas;
  clear(contextOf(tile, canvas, scale), tile.box, paint.background);
  return { canvas, items: paint.items.filter((item) => intersects(item.box, tile.box)), next: 0 };
}

/** Paints until `deadline` (ms, as `performance.now()`). Returns whether the tile is up to date now. */
export function paintTile(tile: Tile, scale: number, paint: TilePaint, deadline: number): boolean {
  if (tile.stale === 'all') {
    tile.slice = startSlice(tile, scale, paint);
    tile.stale = [];
  }
  const { slice } = tile;
  if (!slice) {
    for (const box of tile.stale) paintBox(tile, box, scale, paint);
    tile.stale = [];
    return true;
  }
  const context = contextOf(tile, slice.canvas, scale);
  while (slice.next < slice.items.length) {
    if (slice.next > 0 && performance.now() > deadline) return false;
    paint.paint(context, slice.items.slice(slice.next, slice.next + SLICE));
    slice.next += SLICE;
  }
  tile.canvas = slice.canvas;
  tile.slice = null;
  tile.ready = true;
  return true;
}
