// One plane on screen: tiles at the scale that is shown, and beneath them the tiles of the scale before, stretched, for
// as long as sharp ones are missing. While zooming no sharp tiles are made at all: they would be thrown away at once.

import type { Box } from '#shared/lib/geometry';
import type { Scene, SceneItem } from '#shared/scene/scene';
import type { Plane } from '../../editor/camera/frozen';
import { belongsTo, planeBox, planeItems } from './planeItems';
import type { Tile, TilePaint } from './tile';
import { isStale, paintTile } from './tile';
import type { TileGrid } from './tileGrid';
import { createTileGrid, dropOldTiles, gridBytes, invalidateAll, invalidateBoxes, tilesIn } from './tileGrid';

export interface PlaneView {
  readonly scene: Scene;
  readonly devicePixelRatio: number;
  /** Device px per sheet px. */
  readonly scale: number;
  /** Where the plane's sheet origin is on the canvas, in whole device px. */
  readonly left: number;
  readonly top: number;
  /** The part of the sheet that is in view. */
  readonly visible: Box;
  readonly zooming: boolean;
  readonly frame: number;
  paint(context: CanvasRenderingContext2D, items: readonly SceneItem[]): void;
}

export interface PlanePainter {
  changed(items: readonly SceneItem[]): void;
  invalidateAll(): void;
  /** Paints outdated tiles in view until the deadline. Returns whether all are done. */
  prepare(view: PlaneView, deadline: number): boolean;
  /** Puts the tiles on the canvas, whose transform is one device px per unit. */
  draw(context: CanvasRenderingContext2D, view: PlaneView): void;
  bytes(): number;
  trim(bytes: number, frame: number): void;
}

function clipped(box: Box, to: Box): Box {
  const x = Math.max(box.x, to.x);
  const y = Math.max(box.y, to.y);
  const w = Math.min(box.x + box.w, to.x + to.w) - x;
  const h = Math.min(box.y + box.h, to.y + to.h) - y;
  return { x, y, w: Math.max(0, w), h: Math.max(0, h) };
}

/** While zooming, tiles may be shown this much smaller or larger before new ones are made. */
const MOST_STRETCH = { smaller: 0.5, larger: 4 };

/** More changes than this concern most tiles anyway. */
const MANY = 400;

function stretchesFar(from: number, to: number): boolean {
  return to / from < MOST_STRETCH.smaller || to / from > MOST_STRETCH.larger;
}

function drawGrid(context: CanvasRenderingContext2D, grid: TileGrid, view: PlaneView, part: Box): void {
  const stretch = view.scale / grid.scale;
  for (const tile of tilesIn(grid, part, true)) {
    // Outdated tiles of another scale would show what is no longer there.
    if (!tile.ready || (stretch !== 1 && isStale(tile))) continue;
    tile.usedAt = view.frame;
    const size = grid.size * stretch;
    if (stretch === 1) context.drawImage(tile.canvas, view.left + tile.left, view.top + tile.top);
    else context.drawImage(tile.canvas, view.left + tile.left * stretch, view.top + tile.top * stretch, size, size);
  }
}

/** To whole device px, so that planes meet without a seam. */
function clipTo(context: CanvasRenderingContext2D, box: Box, { left, top, scale }: PlaneView): void {
  const x = Math.round(left + box.x * scale);
  const y = Math.round(top + box.y * scale);
  context.beginPath();
  context.rect(x, y, Math.round(left + (box.x + box.w) * scale) - x, Math.round(top + (box.y + box.h) * scale) - y);
  context.clip();
}

export function createPlanePainter(plane: Plane): PlanePainter {
  let sharp: TileGrid | null = null;
  let before: TileGrid | null = null;
  const grids = (): TileGrid[] => [sharp, before].filter((grid) => grid !== null);

  /** Changes to the shown scale; what was shown stays as the picture beneath, if there is anything in it. */
  function follow(view: PlaneView): void {
    if (sharp?.scale === view.scale) return;
    if (before?.scale === view.scale) [sharp, before] = [before, sharp];
    else {
      if (sharp && [...sharp.tiles.values()].some((tile) => tile.ready)) before = sharp;
      sharp = createTileGrid(view.scale, view.devicePixelRatio);
    }
  }

  function tilesInView(view: PlaneView): Tile[] {
    if (!sharp || sharp.scale !== view.scale) return [];
    const part = clipped(view.visible, planeBox(plane, view.scene));
    return part.w > 0 && part.h > 0 ? tilesIn(sharp, part) : [];
  }

  return {
    changed(items) {
      const boxes = items.filter((item) => belongsTo(plane, item)).map((item) => item.box);
      if (boxes.length > MANY) grids().forEach(invalidateAll);
      else if (boxes.length > 0) for (const grid of grids()) invalidateBoxes(grid, boxes);
    },
    invalidateAll: () => grids().forEach(invalidateAll),
    prepare(view, deadline) {
      if (view.zooming && sharp && !stretchesFar(sharp.scale, view.scale)) return true;
      follow(view);
      const paint: TilePaint = { items: planeItems(plane, view.scene), background: view.scene.background, paint: view.paint };
      for (const tile of tilesInView(view)) {
        if (!isStale(tile)) continue;
        if (performance.now() > deadline || !paintTile(tile, view.scale, paint, deadline)) return false;
      }
      return true;
    },
    draw(context, view) {
      const part = clipped(view.visible, planeBox(plane, view.scene));
      if (part.w === 0 || part.h === 0) return;
      context.save();
      clipTo(context, planeBox(plane, view.scene), view);
      context.fillStyle = view.scene.background;
      context.fillRect(0, 0, context.canvas.width, context.canvas.height);
      const allSharp = tilesInView(view).every((tile) => tile.ready) && sharp?.scale === view.scale;
      if (before && !allSharp) drawGrid(context, before, view, part);
      if (sharp) drawGrid(context, sharp, view, part);
      context.restore();
    },
    bytes: () => grids().reduce((sum, grid) => sum + gridBytes(grid), 0),
    trim(bytes, frame) {
      for (const grid of grids()) dropOldTiles(grid, bytes, frame);
      if (before?.tiles.size === 0) before = null;
    },
  };
}
