// What the find bar has found, marked like with a highlighter.

import { sizes } from '#shared/scene/sizes';
import { boxOf, planeOf } from '../../editor/boxes';
import { hitsOf, refOfText } from '../../editor/find/finding';
import { refKey } from '../../editor/selection/selection';
import type { OverlayView } from './overlayView';
import { outlineBox, withAlpha, within } from './overlayView';

export function drawHits(view: OverlayView): void {
  const { context, session, scene, theme } = view;
  const { canvas, viewport } = session;
  const drawn = new Set<string>();
  for (const hit of hitsOf(view.editor)) {
    const ref = refOfText(hit);
    const box = boxOf(scene, ref);
    const key = refKey(ref);
    if (!box || drawn.has(key)) continue;
    drawn.add(key);
    const placed = view.place(planeOf(ref), box);
    if (placed.x > canvas.width || placed.y > canvas.height || placed.x + placed.w < 0 || placed.y + placed.h < 0) continue;
    const isCard = ref.type === 'card';
    const outside = isCard ? 3 : -3 * Math.min(1, viewport.zoom);
    within(view, planeOf(ref), () => outlineBox(context, placed, {
      color: withAlpha(theme.badges.wait, 0.75), width: 1.5, radius: isCard ? sizes.cardRadius * viewport.zoom : 6, outside,
      fill: withAlpha(theme.badges.wait, 0.1),
    }));
  }
}
