// Viewport mathematics: pure functions from one viewport to the next. Sheet px are px at 100 %; screen px are CSS px from
// the canvas' top left corner.

import type { Box, Point } from '#shared/lib/geometry';
import type { Viewport } from '../editor';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 8;

/** How much of the sheet always stays on screen, in screen px. */
const KEEP = 200;

export function toSheet(viewport: Viewport, screen: Point): Point {
  return { x: viewport.x + screen.x / viewport.zoom, y: viewport.y + screen.y / viewport.zoom };
}

export function toScreen(viewport: Viewport, sheet: Point): Point {
  return { x: (sheet.x - viewport.x) * viewport.zoom, y: (sheet.y - viewport.y) * viewport.zoom };
}

/** The part of the sheet that the canvas shows. */
export function visibleBox(viewport: Viewport, canvas: Size): Box {
  return { x: viewport.x, y: viewport.y, w: canvas.width / viewport.zoom, h: canvas.height / viewport.zoom };
}

export function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
}

/** Zooms so that what is under the screen point stays there. */
export function zoomAt(viewport: Viewport, screen: Point, zoom: number): Viewport {
  const next = clampZoom(zoom);
  const fixed = toSheet(viewport, screen);
  return { x: fixed.x - screen.x / next, y: fixed.y - screen.y / next, zoom: next };
}

/** Moves the sheet by screen px: positive values show what is further right and down. */
export function panBy(viewport: Viewport, dx: number, dy: number): Viewport {
  return { ...viewport, x: viewport.x + dx / viewport.zoom, y: viewport.y + dy / viewport.zoom };
}

/** Shows the whole box in the middle with `padding` screen px around it, no larger than `maxZoom`. */
export function fitBox(box: Box, canvas: Size, padding: number, maxZoom: number): Viewport {
  const across = (canvas.width - 2 * padding) / Math.max(1, box.w);
  const down = (canvas.height - 2 * padding) / Math.max(1, box.h);
  const zoom = clampZoom(Math.min(across, down, maxZoom));
  return {
    x: box.x + box.w / 2 - canvas.width / zoom / 2,
    y: box.y + box.h / 2 - canvas.height / zoom / 2,
    zoom,
  };
}

function clampAxis(at: number, sheet: number, shown: number, keep: number): number {
  const first = keep - shown;
  return Math.min(Math.max(at, first), Math.max(sheet - keep, first));
}

/** Keeps enough of the sheet in view that nobody can lose it, besides what frozen headers cover (`insets`, screen px). */
export function clampViewport(viewport: Viewport, sheet: Size, canvas: Size, insets = { left: 0, top: 0 }): Viewport {
  const { zoom } = viewport;
  const keepX = Math.min(KEEP / zoom, sheet.width / 2);
  const keepY = Math.min(KEEP / zoom, sheet.height / 2);
  return {
    x: clampAxis(viewport.x, sheet.width - insets.left / zoom, canvas.width / zoom, keepX),
    y: clampAxis(viewport.y, sheet.height - insets.top / zoom, canvas.height / zoom, keepY),
    zoom,
  };
}

function revealAxis(at: number, shown: number, start: number, end: number): number {
  const fillsTheView = start <= at && end >= at + shown;
  if (fillsTheView) return at;
  if (start < at) return start;
  return end > at + shown ? Math.min(start, end - shown) : at;
}

/** Moves as little as needed to show the box, clear of frozen headers (`insets`, screen px) and a small margin. */
export function revealBox(viewport: Viewport, box: Box, canvas: Size, insets: { left: number; top: number }): Viewport {
  const { zoom } = viewport;
  const margin = 24 / zoom;
  const left = insets.left / zoom;
  const top = insets.top / zoom;
  return {
    x: revealAxis(viewport.x + left, canvas.width / zoom - left, box.x - margin, box.x + box.w + margin) - left,
    y: revealAxis(viewport.y + top, canvas.height / zoom - top, box.y - margin, box.y + box.h + margin) - top,
    zoom,
  };
}

/** All of a sheet. */
export function wholeViewport(sheet: Size, canvas: Size): Viewport {
  return fitBox({ x: 0, y: 0, w: sheet.width, h: sheet.height }, canvas, 24, 1);
}

/** Below it, titles are no longer read. */
export const READABLE = 0.4;

/** As much of a sheet as a small canvas can show readably, from its top. */
export function readableViewport(sheet: Size, canvas: Size): Viewport {
  const whole = wholeViewport(sheet, canvas);
  if (whole.zoom >= READABLE) return whole;
  const spareX = canvas.width / READABLE - sheet.width;
  return { x: spareX > 0 ? -spareX / 2 : -24 / READABLE, y: -24 / READABLE, zoom: READABLE };
}

/** How a sheet is first shown: from its start, readable, and whole where that is readable. */
export function openingViewport(sheet: Size, canvas: Size): Viewport {
  const whole = wholeViewport(sheet, canvas);
  if (whole.zoom >= 0.7) return whole;
  const zoom = clampZoom(Math.min(1, Math.max(0.7, (canvas.height - 48) / sheet.height)));
  const spareY = canvas.height / zoom - sheet.height;
  return { x: -24 / zoom, y: spareY > 0 ? -spareY / 2 : -24 / zoom, zoom };
}
