// The tiles of one plane at one scale, made on demand and dropped when the memory they take is needed.

import type { Box } from '#shared/lib/geometry';
import type { Tile } from './tile';
import { TILE_SIZE, createTile, invalidate } from './tile';

export interface TileGrid {
  /** Device px per sheet px. */
  readonly scale: number;
  /** Device px of a tile's side. */
  readonly size: number;
  readonly tiles: Map<number, Tile>;
}

export function createTileGrid(scale: number, devicePixelRatio: number): TileGrid {
  return { scale, size: Math.round(TILE_SIZE * devicePixelRatio), tiles: new Map() };
}

/** Tiles of a sheet never reach this many columns: 800 % of 100,000 px are 1,600. */
const COLUMNS = 4096;

/**
 * The tiles that cover a box (sheet px), nearest to its middle first. Makes missing ones, unless only those that exist
 * are asked for.
 */
export function tilesIn(grid: TileGrid, box: Box, existingOnly = false): Tile[] {
  const side = grid.size / grid.scale;
  const found: Tile[] = [];
  const lastRow = Math.ceil((box.y + box.h) / side);
  const lastColumn = Math.ceil((box.x + box.w) / side);
  for (let row = Math.max(0, Math.floor(box.y / side)); row < lastRow; row++) {
    for (let column = Math.max(0, Math.floor(box.x / side)); column < lastColumn; column++) {
      const key = row * COLUMNS + column;
      let tile = grid.tiles.get(key);
      if (!tile && !existingOnly) grid.tiles.set(key, (tile = createTile(column, row, grid.size, grid.scale)));
      if (tile) found.push(tile);
    }
  }
  const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  const distance = ({ box: b }: Tile): number => Math.hypot(b.x + b.w / 2 - middle.x, b.y + b.h / 2 - middle.y);
  return found.sort((a, b) => distance(a) - distance(b));
}

export function invalidateBoxes(grid: TileGrid, boxes: readonly Box[]): void {
  for (const tile of grid.tiles.values()) for (const box of boxes) invalidate(tile, box);
}

export function invalidateAll(grid: TileGrid): void {
  for (const tile of grid.tiles.values()) {
    tile.stale = 'all';
    tile.slice = null;
  }
}

/** Bytes of a grid's bitmaps. */
export function gridBytes(grid: TileGrid): number {
  return grid.tiles.size * grid.size * grid.size * 4;
}

/** Drops the tiles that were not used for longest until `bytes` are freed; never those of frame `frame`. */
export function dropOldTiles(grid: TileGrid, bytes: number, frame: number): void {
  const oldest = [...grid.tiles].filter(([, tile]) => tile.usedAt < frame).sort((a, b) => a[1].usedAt - b[1].usedAt);
  let freed = 0;
  for (const [key] of oldest) {
    if (freed >= bytes) return;
    grid.tiles.delete(key);
    freed += grid.size * grid.size * 4;
  }
}
