// A veil over the sheet that leaves the cards free which the filter shows.

import { sizes } from '#shared/scene/sizes';
import { filtered } from '../../editor/filter/filtering';
import { withAlpha, within, type OverlayView } from './overlayView';

const MARGIN = 3;

/** Has to be drawn first: what is drawn before it would be cut out as well. */
export function drawDimmed(view: OverlayView): void {
  const shown = filtered(view.editor);
  if (!shown) return;
  const { context, scene, session, theme } = view;
  const { canvas, viewport } = session;
  within(view, 'body', () => {
    context.fillStyle = withAlpha(theme.background, 0.74);
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.globalCompositeOperation = 'destination-out';
    context.fillStyle = '#000000';
    context.beginPath();
    for (const id of shown.cards) {
      const card = scene.geometry.cards.get(id);
      if (!card) continue;
      // Badges stand out of the card's top.
      const { x, y, w, h } = view.place('body', { ...card.box, y: card.box.y - MARGIN, h: card.box.h + 2 * MARGIN, x: card.box.x - MARGIN, w: card.box.w + 2 * MARGIN });
      const badges = 8 * viewport.zoom * scene.geometry.scale;
      if (x > canvas.width || y - badges > canvas.height || x + w < 0 || y + h < 0) continue;
      context.roundRect(x, y, w, h, (sizes.cardRadius + MARGIN) * scene.geometry.scale * viewport.zoom);
      context.rect(x + w / 2, y - badges, w / 2 + 2, badges + 4);
    }
    context.fill();
  });
  context.globalCompositeOperation = 'source-over';
}
