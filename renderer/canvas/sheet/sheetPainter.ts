// Paints the sheet on the screen: four planes of tiles, each where its headers are frozen just now. It asks for another
// frame while tiles are missing, so that a crowded sheet appears piece by piece and never blocks the pointer.

import type { Scene } from '#shared/scene/scene';
import { paintItems } from '#shared/export/canvas';
import type { Editor, Viewport } from '../../editor/editor';
import type { Size } from '../../editor/camera/camera';
import type { Pins } from '../../editor/camera/frozen';
import { frozenBox, pins, planePin } from '../../editor/camera/frozen';
import type { ImageCache } from '../images';
import { changedItems } from './changedItems';
import { PLANES } from './planeItems';
import type { PlanePainter, PlaneView } from './planePainter';
import { createPlanePainter } from './planePainter';
import { stickyNames } from './stickyNames';

/**
 * ms of painting per frame. A change is shown whole where that is possible; new tiles trickle in while the sheet moves,
 * and come faster when it stands still.
 */
const BUDGET = { change: 30, moving: 7, still: 16 };

/** ms without a change of zoom until sharp tiles are made. */
const SETTLED_AFTER = 110;

/** Bytes of tile bitmaps that are kept. */
const CACHE_BYTES = 160 * 1024 * 1024;

export interface SheetPainter {
  /** Draws into a context of the canvas' size in device px; returns whether something is still missing. */
  draw(context: CanvasRenderingContext2D, devicePixelRatio: number): boolean;
  /** Fonts or pictures arrived: everything has to be painted again. */
  invalidate(): void;
}

interface Frame {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly canvas: Size;
  readonly devicePixelRatio: number;
  readonly zooming: boolean;
  readonly number: number;
}

function viewOf(frame: Frame, pin: Pins, images: ImageCache): PlaneView {
  const { scene, viewport, canvas, devicePixelRatio, zooming, number } = frame;
  const scale = viewport.zoom * devicePixelRatio;
  const visible = {
    x: viewport.x - pin.x, y: viewport.y - pin.y, w: canvas.width / viewport.zoom, h: canvas.height / viewport.zoom,
  };
  return {
    scene, devicePixelRatio, scale, visible, zooming,
    left: Math.round(-visible.x * scale),
    top: Math.round(-visible.y * scale),
    frame: number,
    paint: (context, items) => paintItems(context, items, images),
  };
}

/** Hairlines where frozen headers lie over what scrolls beneath them. */
function drawFrozenEdges(context: CanvasRenderingContext2D, frame: Frame): void {
  const { scene, viewport, canvas, devicePixelRatio } = frame;
  const pin = pins(scene, viewport, canvas);
  const { left, top, right, bottom } = frozenBox(scene, viewport, canvas);
  context.fillStyle = 'rgb(110 122 140 / 34%)';
  const px = (css: number): number => Math.round(css * devicePixelRatio);
  if (pin.x > 0) context.fillRect(px(left), px(top), 1, px(bottom) - px(top));
  if (pin.y > 0) context.fillRect(0, px(top), px(right), 1);
}

/** Names of phases that begin out of view, clipped to the header's visible part. */
function drawStickyNames(context: CanvasRenderingContext2D, frame: Frame, images: ImageCache): void {
  const { scene, viewport, devicePixelRatio } = frame;
  const pin = pins(scene, viewport, frame.canvas);
  const left = Math.max(viewport.x, scene.geometry.laneColumnRight + pin.x);
  const names = stickyNames(scene, left);
  if (names.length === 0) return;
  const scale = viewport.zoom * devicePixelRatio;
  context.save();
  context.beginPath();
  context.rect(Math.round((left - viewport.x) * scale), 0, context.canvas.width, context.canvas.height);
  context.clip();
  context.setTransform(scale, 0, 0, scale, Math.round(-viewport.x * scale), Math.round((pin.y - viewport.y) * scale));
  paintItems(context, names, images);
  context.restore();
}

/** Tells the planes what differs from the scene before; says whether anything does. */
function sceneFollower(painters: readonly PlanePainter[]): (next: Scene) => boolean {
  let scene: Scene | null = null;
  return (next) => {
    if (next === scene) return false;
    if (scene && scene.background === next.background) {
      const changed = changedItems(scene, next);
      for (const painter of painters) painter.changed(changed);
    } else for (const painter of painters) painter.invalidateAll();
    scene = next;
    return true;
  };
}

export function createSheetPainter(editor: Editor, images: ImageCache): SheetPainter {
  const planes = PLANES.map((plane) => ({ plane, painter: createPlanePainter(plane) }));
  const follow = sceneFollower(planes.map(({ painter }) => painter));
  let frameNumber = 0;
  let last: Viewport | null = null;
  let zoom = { value: 0, since: 0 };

  function trim(): void {
    const bytes = planes.reduce((sum, { painter }) => sum + painter.bytes(), 0);
    if (bytes > CACHE_BYTES) for (const { painter } of planes) painter.trim(bytes - CACHE_BYTES, frameNumber);
  }

  /** What to draw now, and until when outdated tiles may be painted (ms, as `performance.now()`). */
  function nextFrame(devicePixelRatio: number): { frame: Frame; deadline: number } {
    const now = performance.now();
    const { viewport, canvas } = editor.session.getState();
    const changed = follow(editor.scene());
    if (viewport.zoom !== zoom.value) zoom = { value: viewport.zoom, since: zoom.value === 0 ? -Infinity : now };
    const budget = changed ? BUDGET.change : viewport === last ? BUDGET.still : BUDGET.moving;
    last = viewport;
    const zooming = now - zoom.since < SETTLED_AFTER;
    const frame = { scene: editor.scene(), viewport, canvas, devicePixelRatio, zooming, number: ++frameNumber };
    return { frame, deadline: now + budget };
  }

  return {
    draw(context, devicePixelRatio) {
      const { frame, deadline } = nextFrame(devicePixelRatio);
      const pin = pins(frame.scene, frame.viewport, frame.canvas);
      let complete = true;
      for (const { plane, painter } of planes) {
        const view = viewOf(frame, planePin(plane, pin), images);
        complete = painter.prepare(view, deadline) && complete;
        painter.draw(context, view);
      }
      drawStickyNames(context, frame, images);
      drawFrozenEdges(context, frame);
      trim();
      return !complete || frame.zooming;
    },
    invalidate: () => planes.forEach(({ painter }) => painter.invalidateAll()),
  };
}
