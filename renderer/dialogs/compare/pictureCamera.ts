// Which part of a sheet a picture of it shows: pure functions from one view to the next. Other than the canvas', it has
// no frozen headers, and shows even the longest sheet whole.

import type { Box, Point } from '#shared/lib/geometry';

/** The sheet point at the picture's top left corner, and CSS px per sheet px. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const MOST_ZOOM = 4;
const LEAST_ZOOM = 0.004;
/** Shown no larger than this by itself. */
const FITTED_ZOOM = 1;

/** The box in the middle, whole, with at least `padding` CSS px around it. */
export function fitted(box: Box, { width, height }: Size, padding: number): View {
  const room = { w: Math.max(1, width - 2 * padding), h: Math.max(1, height - 2 * padding) };
  const zoom = Math.max(LEAST_ZOOM, Math.min(FITTED_ZOOM, room.w / Math.max(1, box.w), room.h / Math.max(1, box.h)));
  return { x: box.x + box.w / 2 - width / zoom / 2, y: box.y + box.h / 2 - height / zoom / 2, zoom };
}

/** Moved by CSS px: positive values show what is further right and down. */
export function moved(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx / view.zoom, y: view.y + dy / view.zoom };
}

/** Larger by `factor`, with what is at the point (CSS px) staying there. */
export function zoomed(view: View, factor: number, at: Point): View {
  const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, view.zoom * factor));
  return { x: view.x + at.x / view.zoom - at.x / zoom, y: view.y + at.y / view.zoom - at.y / zoom, zoom };
}

/** The view on the way from one to another; `share` from 0 to 1. The middle moves straight, the size evenly. */
export function between(from: View, to: View, { width, height }: Size, share: number): View {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const x = mix(from.x + width / 2 / from.zoom, to.x + width / 2 / to.zoom);
  const y = mix(from.y + height / 2 / from.zoom, to.y + height / 2 / to.zoom);
  return { x: x - width / 2 / zoom, y: y - height / 2 / zoom, zoom };
}
