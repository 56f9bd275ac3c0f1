// The point of an emotion curve that the pointer is over or drags, with its value beside it, and the one that a press
// would set.

import { drawnPersonas } from '#shared/blueprint/emotionCurves';
import { emotionColor } from '#shared/scene/emit/emotionLook';
import { emotionText } from '#shared/scene/emit/emotionKey';
import { pointOnScreen } from '../../editor/emotion/emotionPoints';
import type { OverlayView } from './overlayView';
import { withAlpha, within } from './overlayView';

const RADIUS = 7;
const LABEL = { height: 20, gap: 14, padding: 7 } as const;

export function drawEmotionPoint(view: OverlayView): void {
  const { context, editor, session, theme } = view;
  if (session.affordance?.type !== 'emotion') return;
  const { place } = session.affordance;
  const at = pointOnScreen(editor, place);
  if (!at) return;
  const blueprint = session.preview ?? editor.document.getState().blueprint;
  const rank = Math.max(0, drawnPersonas(blueprint).findIndex(({ id }) => id === place.persona));
  const color = emotionColor(rank, theme);
  within(view, 'body', () => {
    context.setLineDash(place.isNew ? [3, 3] : []);
    context.beginPath();
    context.arc(at.x, at.y, RADIUS, 0, 2 * Math.PI);
    context.fillStyle = withAlpha(color, 0.16);
    context.fill();
    context.lineWidth = 1.75;
    context.strokeStyle = color;
    context.stroke();
    drawValue(view, emotionText(place.value), at.x + LABEL.gap, at.y, color);
  });
}

function drawValue({ context, theme }: OverlayView, text: string, x: number, y: number, color: string): void {
  context.font = "600 12px 'Sightline Inter', system-ui, sans-serif";
  context.setLineDash([]);
  const width = context.measureText(text).width + 2 * LABEL.padding;
  context.beginPath();
  context.roundRect(x, y - LABEL.height / 2, width, LABEL.height, LABEL.height / 2);
  context.fillStyle = theme.background;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = color;
  context.stroke();
  context.fillStyle = theme.text;
  context.textBaseline = 'alphabetic';
  context.fillText(text, x + LABEL.padding, y + 4.25);
}
