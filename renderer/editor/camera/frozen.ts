// Frozen headers: the phase and step rows stay at the top of the canvas, the lane column at its left. Painting, hit tests
// and in-place editing all ask here where those parts are just now, so that they cannot disagree.

import type { Box, Point } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';
import type { Size } from './camera';
import { toScreen, toSheet } from './camera';
import type { Viewport } from '../editor';

/** A part of the picture that moves on its own while scrolling. */
export type Plane = 'body' | 'laneColumn' | 'header' | 'corner';

/** Sheet px by which the lane column is moved right and the header down, to stay in view. */
export interface Pins {
  readonly x: number;
  readonly y: number;
}

/** Headers that would take more than this part of the canvas scroll with the sheet instead. */
const LARGEST_PART = 0.4;

/** Sheet px of air above the phase bar when it is frozen. */
const HEADER_AIR = 8;

/** Top of what is frozen at the top. */
export function headerTop(scene: Scene): number {
  return Math.max(0, scene.geometry.phaseTop - HEADER_AIR);
}

export function pins(scene: Scene, viewport: Viewport, canvas: Size): Pins {
  const { lanesTop, laneColumnRight } = scene.geometry;
  const top = headerTop(scene);
  const fitsAcross = laneColumnRight * viewport.zoom <= canvas.width * LARGEST_PART;
  const fitsDown = (lanesTop - top) * viewport.zoom <= canvas.height * LARGEST_PART;
  return {
    x: fitsAcross ? Math.max(0, viewport.x) : 0,
    y: fitsDown ? Math.max(0, viewport.y - top) : 0,
  };
}

/** Which part a screen point is on. */
export function planeAt(scene: Scene, viewport: Viewport, canvas: Size, screen: Point): Plane {
  const pin = pins(scene, viewport, canvas);
  const { lanesTop, laneColumnRight } = scene.geometry;
  const p = toSheet(viewport, screen);
  const onColumn = p.x - pin.x >= 0 && p.x - pin.x <= laneColumnRight;
  const onHeader = p.y - pin.y >= headerTop(scene) && p.y - pin.y < lanesTop;
  if (onHeader) return onColumn ? 'corner' : 'header';
  return onColumn && p.y >= lanesTop ? 'laneColumn' : 'body';
}

/** How far the plane is moved from where it stands on paper. */
export function planePin(plane: Plane, pin: Pins): Pins {
  return {
    x: plane === 'laneColumn' || plane === 'corner' ? pin.x : 0,
    y: plane === 'header' || plane === 'corner' ? pin.y : 0,
  };
}

/** The sheet point that is painted at a screen point. */
export function paintedPoint(scene: Scene, viewport: Viewport, canvas: Size, screen: Point): Point {
  const pin = planePin(planeAt(scene, viewport, canvas, screen), pins(scene, viewport, canvas));
  const p = toSheet(viewport, screen);
  return { x: p.x - pin.x, y: p.y - pin.y };
}

/** Where a box of a plane is on screen. */
export function screenBox(scene: Scene, viewport: Viewport, canvas: Size, plane: Plane, box: Box): Box {
  const pin = planePin(plane, pins(scene, viewport, canvas));
  const at = toScreen(viewport, { x: box.x + pin.x, y: box.y + pin.y });
  return { ...at, w: box.w * viewport.zoom, h: box.h * viewport.zoom };
}

/** Screen px that frozen headers take at the left and top, once they are frozen. */
export function frozenInsets(scene: Scene, viewport: Viewport, canvas: Size): { left: number; top: number } {
  const { lanesTop, laneColumnRight } = scene.geometry;
  const left = laneColumnRight * viewport.zoom;
  const top = (lanesTop - headerTop(scene)) * viewport.zoom;
  return {
    left: left <= canvas.width * LARGEST_PART ? left : 0,
    top: top <= canvas.height * LARGEST_PART ? top : 0,
  };
}

/**
 * In screen px: right edge of the lane column, bottom of the header rows, and how far both reach. What scrolls beneath
 * them is below `top` and right of `left`.
 */
export function frozenBox(scene: Scene, viewport: Viewport, canvas: Size): { left: number; top: number; right: number; bottom: number } {
  const pin = pins(scene, viewport, canvas);
  const { lanesTop, lanesBottom, laneColumnRight } = scene.geometry;
  const corner = toScreen(viewport, { x: laneColumnRight + pin.x, y: lanesTop + pin.y });
  const end = toScreen(viewport, { x: scene.width, y: lanesBottom });
  return { left: corner.x, top: corner.y, right: Math.min(end.x, canvas.width), bottom: Math.min(end.y, canvas.height) };
}
