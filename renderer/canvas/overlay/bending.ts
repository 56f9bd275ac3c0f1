// Bending a connector: the handles in the middle of its straight parts, and the gutters that light up while one is dragged.

import { HANDLE_RADIUS } from '../../editor/affordances';
import { bendHandles } from '../../editor/connectors/bendHandles';
import { bordersOf } from '../../editor/connectors/segments';
import type { OverlayView } from './overlayView';
import { withAlpha, within } from './overlayView';

/** Half the length and half the thickness of a handle, px. */
const LONG = 9;
const THICK = 4;
/** Half the width of a gutter, sheet px: as far as its tracks reach with two or three lines. */
const GUTTER = 9;

export function drawBendHandles(view: OverlayView): void {
  const { context, editor, session, theme } = view;
  if (session.tool !== 'select' || session.carried || session.rubber || session.editing || session.marquee || session.bending) return;
  within(view, 'body', () => {
    for (const { affordance: { axis, index }, at } of bendHandles(editor)) {
      const hovered = session.affordance?.type === 'bend' && session.affordance.index === index;
      const grow = hovered ? 1 : 0;
      const [w, h] = axis === 'h' ? [LONG + grow, THICK + grow] : [THICK + grow, LONG + grow];
      context.beginPath();
      context.roundRect(at.x - w, at.y - h, 2 * w, 2 * h, HANDLE_RADIUS);
      context.fillStyle = hovered ? theme.accent : theme.background;
      context.fill();
      context.setLineDash([]);
      context.lineWidth = 1.5;
      context.strokeStyle = theme.accent;
      context.stroke();
    }
  });
}

/** All gutters faintly, the one under the pointer lit. */
export function drawGutters(view: OverlayView): void {
  const { context, scene, session, theme } = view;
  if (!session.bending) return;
  const { axis, at, allowed } = session.bending;
  const { lanesTop, lanesBottom, laneColumnRight, steps } = scene.geometry;
  const last = steps.at(-1);
  if (!last) return;
  const band = (place: number, half: number) => view.place('body', axis === 'h'
    ? { x: laneColumnRight, y: place - half, w: last.x + last.w - laneColumnRight, h: 2 * half }
    : { x: place - half, y: lanesTop, w: 2 * half, h: lanesBottom - lanesTop });
  within(view, 'body', () => {
    for (const border of bordersOf(scene.geometry, axis)) {
      const isLit = at !== null && Math.abs(border - at) < 1;
      const { x, y, w, h } = band(border, GUTTER);
      context.fillStyle = withAlpha(isLit && !allowed ? theme.badges.fail : theme.accent, isLit ? 0.22 : 0.07);
      context.beginPath();
      context.roundRect(x, y, w, h, 4);
      context.fill();
    }
  });
}
