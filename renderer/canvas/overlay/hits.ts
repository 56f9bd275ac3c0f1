// What the find bar has found, marked like with a highlighter, the hit that is shown more strongly.

import type { Box } from '#shared/lib/geometry';
import { sizes } from '#shared/scene/sizes';
import { hitMarks, type HitMark } from '../../editor/find/hitMarks';
import type { OverlayView } from './overlayView';
import { outlineBox, withAlpha, within } from './overlayView';

function isOnScreen({ session }: OverlayView, { x, y, w, h }: Box): boolean {
  const { canvas } = session;
  return x <= canvas.width && y <= canvas.height && x + w >= 0 && y + h >= 0;
}

function drawMark(view: OverlayView, { plane, letters, title }: HitMark, box: Box, shown: boolean): void {
  const { context, theme, session } = view;
  const placed = view.place(plane, box);
  if (!isOnScreen(view, placed)) return;
  const { zoom } = session.viewport;
  const color = theme.highlight;
  const look = letters
    ? { color: withAlpha(color, shown ? 1 : 0), width: 1.5, radius: 3 * zoom, outside: shown ? 1 : 0, fill: withAlpha(color, shown ? 0.5 : 0.32) }
    : { color: withAlpha(color, shown ? 1 : 0.7), width: 1.5, radius: sizes.cardRadius * view.scene.geometry.scale * zoom, outside: 3, fill: withAlpha(color, 0.08) };
  // The title block is clear of the lane column.
  within(view, title ? 'laneColumn' : plane, () => outlineBox(context, placed, look));
}

export function drawHits(view: OverlayView): void {
  const at = view.session.find?.at ?? -1;
  const drawn = new Set<string>();
  const draw = (mark: HitMark | null | undefined, shown: boolean): void => {
    for (const box of mark?.boxes ?? []) {
      // Several hits in a card's details have one box.
      const key = `${mark?.plane} ${box.x} ${box.y} ${box.w}`;
      if (mark && !drawn.has(key)) drawMark(view, mark, box, shown);
      drawn.add(key);
    }
  };
  const marks = hitMarks(view.editor);
  draw(marks[at], true);
  marks.forEach((mark) => draw(mark, false));
}
