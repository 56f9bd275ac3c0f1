// The border of a step or lane that can be dragged or is being dragged, and the chevrons that collapse and open lanes.

import { laneChevrons } from '../../editor/structure/borders';
import { boxOf } from '../../editor/boxes';
import type { Box } from '#shared/lib/geometry';
import type { Plane } from '../../editor/camera/frozen';
import type { OverlayView } from './overlayView';
import { withAlpha, within } from './overlayView';

function drawLine(view: OverlayView, plane: Plane, box: Box, color: string, width: number): void {
  const { context } = view;
  const from = view.place(plane, box);
  within(view, plane, () => {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(from.x + from.w, from.y + from.h);
    context.setLineDash([]);
    context.lineCap = 'butt';
    context.lineWidth = width;
    context.strokeStyle = color;
    context.stroke();
  });
}

export function drawBorder(view: OverlayView): void {
  const { scene, session, theme } = view;
  if (session.affordance?.type !== 'border') return;
  const { border } = session.affordance;
  const box = boxOf(scene, border);
  if (!box) return;
  const { lanesTop, lanesBottom, phaseTop, stepTop, laneColumnRight } = scene.geometry;
  const soft = withAlpha(theme.accent, 0.45);
  if (border.type === 'step') {
    const x = box.x + box.w;
    // Inside of a phase the border begins below the phase's bar.
    const endsPhase = scene.geometry.phases.some((phase) => phase.x + phase.w === x);
    const top = endsPhase ? phaseTop : stepTop;
    drawLine(view, 'header', { x, y: top, w: 0, h: lanesTop - top }, theme.accent, 3);
    drawLine(view, 'body', { x, y: lanesTop, w: 0, h: lanesBottom - lanesTop }, soft, 1.5);
  } else {
    const y = box.y + box.h;
    drawLine(view, 'laneColumn', { x: 0, y, w: laneColumnRight, h: 0 }, theme.accent, 3);
    drawLine(view, 'body', { x: laneColumnRight, y, w: scene.width - laneColumnRight, h: 0 }, soft, 1.5);
  }
}

export function drawChevrons(view: OverlayView): void {
  const { context, editor, session, theme } = view;
  if (session.tool !== 'select' || session.editing || session.movedHeader) return;
  for (const { lane, collapsed, at, radius } of laneChevrons(editor)) {
    const hovered = session.affordance?.type === 'collapse' && session.affordance.lane === lane;
    within(view, 'laneColumn', () => {
      context.setLineDash([]);
      context.beginPath();
      context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
      context.fillStyle = theme.background;
      context.fill();
      context.lineWidth = 1;
      context.strokeStyle = hovered ? theme.accent : theme.hairline;
      context.stroke();
      context.beginPath();
      const [x, y, a] = [at.x, at.y, (3 / 7) * radius];
      const corners = collapsed
        ? [[x - a / 2, y - a], [x + a / 2, y], [x - a / 2, y + a]] as const
        : [[x - a, y - a / 2], [x, y + a / 2], [x + a, y - a / 2]] as const;
      corners.forEach(([cx, cy]) => context.lineTo(cx, cy));
      context.lineWidth = 0.25 * radius;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.strokeStyle = hovered ? theme.accent : theme.muted;
      context.stroke();
    });
  }
}
