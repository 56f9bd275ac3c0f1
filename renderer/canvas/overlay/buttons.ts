// Connection handles, the "+" buttons and the quiet "+" of a hovered empty cell.

import type { Point } from '#shared/lib/geometry';
import { cellOf } from '#shared/blueprint/queries';
import { HANDLE_RADIUS, PLUS_RADIUS, connectHandles, plusButtons } from '../../editor/affordances';
import type { Affordance } from '../../editor/editor';
import { endHandles } from '../../editor/connectors/endHandles';
import { cellBox } from '../../editor/boxes';
import type { OverlayView } from './overlayView';
import { withAlpha, within } from './overlayView';

function isHovered({ session }: OverlayView, affordance: Affordance): boolean {
  return JSON.stringify(session.affordance) === JSON.stringify(affordance);
}

function drawPlus(context: CanvasRenderingContext2D, at: Point, arm: number, color: string): void {
  context.beginPath();
  context.moveTo(at.x - arm, at.y);
  context.lineTo(at.x + arm, at.y);
  context.moveTo(at.x, at.y - arm);
  context.lineTo(at.x, at.y + arm);
  context.setLineDash([]);
  context.lineCap = 'round';
  context.lineWidth = 1.75;
  context.strokeStyle = color;
  context.stroke();
}

function circle(context: CanvasRenderingContext2D, at: Point, radius: number, fill: string, stroke: string): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.setLineDash([]);
  context.lineWidth = 1.5;
  context.strokeStyle = stroke;
  context.stroke();
}

export function drawHandles(view: OverlayView): void {
  const { context, editor, session, theme } = view;
  if (session.tool !== 'select' || session.carried || session.rubber || session.editing || session.marquee || session.bending) return;
  within(view, 'body', () => {
    for (const { affordance, at } of [...connectHandles(editor), ...endHandles(editor)]) {
      const hovered = isHovered(view, affordance);
      circle(context, at, hovered ? HANDLE_RADIUS + 2 : HANDLE_RADIUS, hovered ? theme.accent : theme.background, theme.accent);
    }
  });
}

export function drawPlusButtons(view: OverlayView): void {
  const { context, editor, session, theme } = view;
  if (session.tool !== 'select') return;
  for (const { affordance, at } of plusButtons(editor)) {
    const hovered = isHovered(view, affordance);
    if (hovered) circle(context, at, PLUS_RADIUS, withAlpha(theme.accent, 0.1), withAlpha(theme.accent, 0.5));
    else circle(context, at, PLUS_RADIUS, theme.background, theme.hairline);
    drawPlus(context, at, 4, hovered ? theme.accent : theme.muted);
  }
}

/** Invites to add a card where nothing is. */
export function drawCellPlus(view: OverlayView): void {
  const { context, editor, scene, session, theme } = view;
  const { hover, selection, viewport, tool } = session;
  const selected = selection[0];
  const cell = hover?.type === 'cell' ? hover : selected?.type === 'cell' ? selected : null;
  if (!cell || tool !== 'select' || session.editing || session.marquee || viewport.zoom < 0.3) return;
  const hasCurve = scene.geometry.lanes.some(({ id, plot }) => id === cell.lane && plot);
  if (hasCurve || cellOf(editor.document.getState().blueprint, cell.lane, cell.step).length > 0) return;
  const box = cellBox(scene, cell.lane, cell.step);
  if (!box) return;
  const placed = view.place('body', box);
  const at = { x: placed.x + placed.w / 2, y: placed.y + placed.h / 2 };
  within(view, 'body', () => drawPlus(context, at, 6, withAlpha(theme.muted, 0.7)));
}
