// The bubbles at what somebody has commented on. They are on the screen alone.

import { bubbleRadius, commentMarks, type CommentMark } from '../../editor/comments/commentMarks';
import type { OverlayView } from './overlayView';
import { within } from './overlayView';

/** Below this radius a number could not be read. */
const NUMBER_FROM = 6;

function drawBubble({ context, session, theme }: OverlayView, { thread, count }: CommentMark, x: number, y: number): void {
  const r = bubbleRadius(session.viewport.zoom);
  const { affordance } = session;
  const hovered = affordance?.type === 'comment' && affordance.thread === thread;
  context.beginPath();
  context.arc(x, y, r, 0.75 * Math.PI, 0.5 * Math.PI);
  context.lineTo(x - 0.9 * r, y + 1.15 * r);
  context.closePath();
  context.fillStyle = theme.accent;
  context.fill();
  context.strokeStyle = theme.background;
  context.lineWidth = hovered ? 0.5 : 1.5;
  context.lineJoin = 'round';
  context.stroke();
  if (r < NUMBER_FROM) return;
  context.fillStyle = theme.background;
  context.font = `600 ${Math.round(r * 1.3)}px Inter, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(count > 9 ? '9+' : String(count), x, y + r * 0.08);
}

export function drawCommentMarks(view: OverlayView): void {
  const { editor, session } = view;
  const { canvas, preview, editing } = session;
  if (preview || editing) return;
  view.context.setLineDash([]);
  for (const mark of commentMarks(editor)) {
    const { x, y } = view.place(mark.plane, { ...mark.at, w: 0, h: 0 });
    const inView = x > -14 && y > -14 && x < canvas.width + 14 && y < canvas.height + 14;
    if (inView) within(view, mark.plane, () => drawBubble(view, mark, x, y));
  }
}
