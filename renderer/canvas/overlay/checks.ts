// Small marks on what the checks have found something about. They are on the screen alone, like all of the overlay: a
// finding is a matter between the sheet and whoever draws it.

import type { Severity } from '#shared/checks/check';
import type { FindingMark } from '../../editor/checks/findingMarks';
import { findingMarks, markRadius } from '../../editor/checks/findingMarks';
import type { OverlayView } from './overlayView';
import { within } from './overlayView';

/** Below this zoom only errors and warnings are marked. */
const HINTS_FROM = 0.4;

function colorOf({ theme }: OverlayView, severity: Severity): string {
  switch (severity) {
    case 'error': return theme.badges.fail;
    case 'warning': return theme.badges.wait;
    case 'hint': return theme.muted;
  }
}

function drawMark(view: OverlayView, { severity }: FindingMark, x: number, y: number): void {
  const { context, session, theme } = view;
  const radius = markRadius(session.viewport.zoom);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = theme.background;
  context.fill();
  context.beginPath();
  context.arc(x, y, radius * 0.72, 0, 2 * Math.PI);
  context.fillStyle = colorOf(view, severity);
  context.fill();
}

export function drawCheckMarks(view: OverlayView): void {
  const { editor, session } = view;
  const { canvas, preview, editing, viewport } = session;
  // What is found is of the document, not of a gesture.
  if (preview || editing) return;
  view.context.setLineDash([]);
  const marks = findingMarks(editor).filter(({ severity }) => severity !== 'hint' || viewport.zoom >= HINTS_FROM);
  // Clipped once for each plane: there may be hundreds.
  for (const plane of new Set(marks.map((mark) => mark.plane))) {
    within(view, plane, () => {
      for (const mark of marks) {
        if (mark.plane !== plane) continue;
        const { x, y } = view.place(plane, { ...mark.at, w: 0, h: 0 });
        const inView = x > -10 && y > -10 && x < canvas.width + 10 && y < canvas.height + 10;
        if (inView) drawMark(view, mark, x, y);
      }
    });
  }
}
