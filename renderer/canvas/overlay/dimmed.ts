// A veil over the sheet that leaves the cards free which the filter shows.

import { cardOf } from '#shared/blueprint/queries';
import { shows } from '#shared/blueprint/style';
import type { CardGeometry } from '#shared/scene/scene';
import { sizes } from '#shared/scene/sizes';
import { filtered } from '../../editor/filter/filtering';
import { withAlpha, within, type OverlayView } from './overlayView';

/** Sheet px around a card that stay free. */
const MARGIN = 2;
/** Of a badge with its ring, and from one to the next. */
const BADGE = { radius: 10, inset: 8, step: 20 };

/** Has to be drawn first: what is drawn before it would be cut out as well. */
export function drawDimmed(view: OverlayView): void {
  const shown = filtered(view.editor);
  if (!shown) return;
  const { context, scene: { geometry, width }, theme } = view;
  const { laneColumnRight: x, lanesTop: y, lanesBottom } = geometry;
  const veil = view.place('body', { x, y, w: width - x, h: lanesBottom - y });
  within(view, 'body', () => {
    context.fillStyle = withAlpha(theme.background, 0.74);
    context.fillRect(veil.x, veil.y, veil.w, veil.h);
    context.globalCompositeOperation = 'destination-out';
    context.fillStyle = '#000000';
    context.beginPath();
    for (const id of shown.cards) {
      const card = geometry.cards.get(id);
      if (card) cutOut(view, card);
    }
    context.fill();
  });
}

function cutOut(view: OverlayView, { id, box }: CardGeometry): void {
  const { context, session: { canvas, viewport }, scene, editor } = view;
  const unit = viewport.zoom * scene.geometry.scale;
  const { x, y, w, h } = view.place('body', box);
  const margin = MARGIN * unit;
  if (x > canvas.width || y - BADGE.radius * unit > canvas.height || x + w < 0 || y + h < 0) return;
  context.roundRect(x - margin, y - margin, w + 2 * margin, h + 2 * margin, (sizes.cardRadius + MARGIN) * unit);
  const { blueprint } = editor.document.getState();
  const badges = shows(blueprint, 'badges') ? (cardOf(blueprint, id)?.flags?.length ?? 0) : 0;
  for (let i = 0; i < badges; i++) {
    const cx = x + w - (BADGE.inset + i * BADGE.step) * unit;
    context.moveTo(cx + BADGE.radius * unit, y);
    context.arc(cx, y, BADGE.radius * unit, 0, 2 * Math.PI);
  }
}
