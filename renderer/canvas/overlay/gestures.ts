// What a gesture shows while it lasts: lifted cards, the place where they will land, the frame, the half-drawn connector.

import { paintItems } from '#shared/export/canvas';
import type { Box } from '#shared/lib/geometry';
import type { SceneItem } from '#shared/scene/scene';
import { sizes } from '#shared/scene/sizes';
import { toScreen } from '../../editor/camera/camera';
import type { ImageCache } from '../images';
import { drawRef } from './outlines';
import type { OverlayView } from './overlayView';
import { outlineBox, withAlpha, within } from './overlayView';

/** Lifting more cards than this would hide the sheet under them. */
const MOST_LIFTED = 40;

export function drawMarquee({ context, session, theme, place }: OverlayView): void {
  if (!session.marquee) return;
  const fill = withAlpha(theme.accent, 0.08);
  outlineBox(context, place('body', session.marquee), { color: theme.accent, width: 1, radius: 2, outside: 0, fill });
}

export function drawRubber({ context, session, theme }: OverlayView): void {
  const { rubber, viewport, dropTarget } = session;
  if (!rubber) return;
  const from = toScreen(viewport, rubber.from);
  const to = toScreen(viewport, rubber.to);
  context.strokeStyle = dropTarget?.allowed === false ? theme.badges.fail : theme.accent;
  context.fillStyle = context.strokeStyle;
  context.lineWidth = 2;
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  context.beginPath();
  context.arc(to.x, to.y, 4, 0, 2 * Math.PI);
  context.fill();
}

export function drawMovedHeader(view: OverlayView): void {
  const { movedHeader } = view.session;
  for (const ref of movedHeader?.refs ?? []) drawRef(view, ref, 'selected');
}

function itemsOf(view: OverlayView, ids: readonly string[]): Map<string, SceneItem> {
  const wanted = new Set(ids);
  const found = new Map<string, SceneItem>();
  for (const item of view.scene.items) {
    if (item.ref.type === 'card' && wanted.has(item.ref.id)) found.set(item.ref.id, item);
  }
  return found;
}

/** Where the cards will land: a place held free. */
function drawLandings(view: OverlayView, ids: readonly string[]): void {
  const { context, scene, session, theme } = view;
  for (const id of ids) {
    const box = scene.geometry.cards.get(id)?.box;
    if (!box) continue;
    const radius = sizes.cardRadius * scene.geometry.scale * session.viewport.zoom;
    const look = { color: theme.accent, width: 1.5, radius, outside: 0, dash: [5, 4], fill: withAlpha(theme.background, 0.92) };
    outlineBox(context, view.place('body', box), look);
  }
}

function drawShadow({ context, theme, scene }: OverlayView, box: Box): void {
  context.save();
  context.shadowColor = 'rgb(16 22 32 / 28%)';
  context.shadowBlur = 18;
  context.shadowOffsetY = 6;
  context.fillStyle = theme.card;
  context.beginPath();
  context.roundRect(box.x, box.y, box.w, box.h, sizes.cardRadius * scene.geometry.scale);
  context.fill();
  context.restore();
}

export function drawCarried(view: OverlayView, images: ImageCache): void {
  const { context, scene, session } = view;
  const { carried, viewport } = session;
  if (!carried) return;
  const ids = [...carried.keys()];
  within(view, 'body', () => drawLandings(view, ids));
  const items = itemsOf(view, ids.slice(0, MOST_LIFTED));
  context.save();
  context.globalAlpha = 0.95;
  context.scale(viewport.zoom, viewport.zoom);
  for (const [id, item] of items) {
    const box = scene.geometry.cards.get(id)?.box;
    const at = carried.get(id);
    if (!box || !at) continue;
    context.save();
    context.translate(at.x - box.x - viewport.x, at.y - box.y - viewport.y);
    drawShadow(view, box);
    paintItems(context, [item], images);
    context.restore();
  }
  context.restore();
}
