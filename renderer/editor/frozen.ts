// Frozen headers: the phase and step rows stay at the top of the canvas, the lane column at its left. Painting, hit tests
// and in-place editing all ask here where those parts are just now, so that they cannot disagree.

import type { Box, Point } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';
import type { Size } from './camera';
import { toScreen, toSheet } from './camera';
import type { Viewport } from './editor';

/** A part of the picture that moves on its own while scrolling. */
export type Plane = 'body' | 'laneColumn' | 'header' | 'corner';

/** Sheet px by which the lane column is moved right and the header down, to stay in view. */
export interface Pins {
  readonly x: number;
  readonly y: number;
}

/** Headers that would take more than this part of the canvas scroll with the sheet instead. */
const LARGEST_PART = 0.4;

export function pins(scene: Scene, viewport: Viewport, canvas: Size): Pins {
  const { phaseTop, lanesTop, laneColumnRight } = scene.geometry;
  const fitsAcross = laneColumnRight * viewport.zoom <= canvas.width * LARGEST_PART;
  const fitsDown = (lanesTop - phaseTop) * viewport.zoom <= canvas.height * LARGEST_PART;
  return {
    x: fitsAcross ? Math.max(0, viewport.x) : 0,
    y: fitsDown ? Math.max(0, viewport.y - phaseTop) : 0,
  };
}

/** Which part a screen point is on. */
export function planeAt(scene: Scene, viewport: Viewport, canvas: Size, screen: Point): Plane {
  const pin = pins(scene, viewport, canvas);
  const { lanesTop, phaseTop, laneColumnRight } = scene.geometry;
  const p = toSheet(viewport, screen);
  const onColumn = p.x - pin.x >= 0 && p.x - pin.x <= laneColumnRight;
  const onHeader = p.y - pin.y >= phaseTop && p.y - pin.y < lanesTop;
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
  const { lanesTop, phaseTop, laneColumnRight } = scene.geometry;
  const left = laneColumnRight * viewport.zoom;
  const top = (lanesTop - phaseTop) * viewport.zoom;
  return {
    left: left <= canvas.width * LARGEST_PART ? left : 0,
    top: top <= canvas.height * LARGEST_PART ? top : 0,
  };
}
