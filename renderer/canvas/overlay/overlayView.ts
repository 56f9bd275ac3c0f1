// What the parts of the overlay draw with: a context in CSS px of the canvas, and the state that is shown.

import type { Box } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';
import type { SceneTheme } from '#shared/scene/theme';
import { frozenBox, pins, screenBox } from '../../editor/camera/frozen';
import type { Plane } from '../../editor/camera/frozen';
import type { Editor, SessionState } from '../../editor/editor';
import { shownTheme } from '../../editor/sceneSource';

export interface OverlayView {
  readonly context: CanvasRenderingContext2D;
  readonly editor: Editor;
  readonly session: SessionState;
  readonly scene: Scene;
  readonly theme: SceneTheme;
  /** Where a sheet box of a plane is on the canvas. */
  place(plane: Plane, box: Box): Box;
}

export function overlayView(context: CanvasRenderingContext2D, editor: Editor): OverlayView {
  const session = editor.session.getState();
  const scene = editor.scene();
  const theme = shownTheme(editor);
  const { viewport, canvas } = session;
  return { context, editor, session, scene, theme, place: (plane, box) => screenBox(scene, viewport, canvas, plane, box) };
}

/** Draws only where the plane is not covered by frozen headers. */
export function within(view: OverlayView, plane: Plane, draw: () => void): void {
  const { context, session, scene } = view;
  const { viewport, canvas } = session;
  const pin = pins(scene, viewport, canvas);
  const frozen = frozenBox(scene, viewport, canvas);
  const x = pin.x > 0 && (plane === 'body' || plane === 'header') ? frozen.left : 0;
  const y = pin.y > 0 && (plane === 'body' || plane === 'laneColumn') ? frozen.top : 0;
  context.save();
  context.beginPath();
  context.rect(x, y, canvas.width - x, canvas.height - y);
  context.clip();
  draw();
  context.restore();
}

export interface Outline {
  readonly color: string;
  readonly width: number;
  readonly radius: number;
  /** px outside of the box. */
  readonly outside: number;
  readonly dash?: number[];
  readonly fill?: string;
}

export function outlineBox(context: CanvasRenderingContext2D, box: Box, outline: Outline): void {
  const { color, width, radius, outside, dash = [], fill } = outline;
  context.beginPath();
  context.roundRect(box.x - outside, box.y - outside, box.w + 2 * outside, box.h + 2 * outside, Math.max(0, radius + outside));
  if (fill) {
    context.fillStyle = fill;
    context.fill();
  }
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.stroke();
}

/** `#rrggbb` with an opacity of 0 … 1. */
export function withAlpha(color: string, alpha: number): string {
  return `${color}${Math.round(alpha * 255).toString(16).padStart(2, '0')}`;
}
