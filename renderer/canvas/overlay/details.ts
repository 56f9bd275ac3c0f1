// A small mark on the lower edge of cards that have details, which only the inspector shows. It is on the screen alone:
// on paper it would promise something that is not there.

import { cardOf } from '#shared/blueprint/queries';
import type { Box } from '#shared/lib/geometry';
import { intersects } from '#shared/lib/geometry';
import type { OverlayView } from './overlayView';
import { within } from './overlayView';

/** Below this zoom it would be a speck of dust. */
const MIN_ZOOM = 0.5;

/** Sheet px. */
const RADIUS = 6.5;
const FROM_RIGHT = 16;
/** Of the lines in it: how long they are, and how far from the middle. */
const LINES = [[5.5, -2], [5.5, 0.4], [3.5, 2.8]] as const;

function drawMark({ context, session, theme }: OverlayView, card: Box): void {
  const { zoom } = session.viewport;
  const x = card.x + card.w - FROM_RIGHT * zoom;
  const y = card.y + card.h;
  context.beginPath();
  context.arc(x, y, RADIUS * zoom, 0, 2 * Math.PI);
  context.fillStyle = theme.background;
  context.fill();
  context.lineWidth = zoom;
  context.strokeStyle = theme.hairline;
  context.stroke();
  context.beginPath();
  for (const [length, down] of LINES) {
    context.moveTo(x - (LINES[0][0] / 2) * zoom, y + (down - 0.4) * zoom);
    context.lineTo(x + (length - LINES[0][0] / 2) * zoom, y + (down - 0.4) * zoom);
  }
  context.strokeStyle = theme.muted;
  context.stroke();
}

export function drawDetailMarks(view: OverlayView): void {
  const { context, editor, scene, session } = view;
  const { canvas, preview, viewport } = session;
  if (viewport.zoom < MIN_ZOOM) return;
  const blueprint = preview ?? editor.document.getState().blueprint;
  const seen: Box = { x: viewport.x, y: viewport.y, w: canvas.width / viewport.zoom, h: canvas.height / viewport.zoom };
  within(view, 'body', () => {
    context.setLineDash([]);
    context.lineCap = 'round';
    for (const [id, { box }] of scene.geometry.cards) {
      if (intersects(box, seen) && cardOf(blueprint, id)?.detail) drawMark(view, view.place('body', box));
    }
  });
}
