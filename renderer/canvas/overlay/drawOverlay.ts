// Everything that lies over the sheet and is not part of it, from back to front.

import type { Editor } from '../../editor/editor';
import type { ImageCache } from '../images';
import { drawBendHandles, drawGutters } from './bending';
import { drawBorder, drawChevrons } from './borders';
import { drawCommentMarks } from './comments';
import { drawCellPlus, drawHandles, drawPlusButtons } from './buttons';
import { drawEmotionPoint } from './emotion';
import { drawCarried, drawMarquee, drawMovedHeader, drawRubber } from './gestures';
import { drawCheckMarks } from './checks';
import { drawDetailMarks } from './details';
import { drawDimmed } from './dimmed';
import { drawHits } from './hits';
import { drawDropTarget, drawHover, drawSelection } from './outlines';
import { overlayView } from './overlayView';

/** Draws into a context whose unit is a CSS px of the canvas. */
export function drawOverlay(context: CanvasRenderingContext2D, editor: Editor, images: ImageCache): void {
  const view = overlayView(context, editor);
  context.save();
  drawDimmed(view);
  drawPlusButtons(view);
  drawBorder(view);
  drawCellPlus(view);
  drawHits(view);
  drawGutters(view);
  drawHover(view);
  drawMovedHeader(view);
  drawSelection(view);
  drawDetailMarks(view);
  drawEmotionPoint(view);
  drawCheckMarks(view);
  drawCommentMarks(view);
  drawChevrons(view);
  drawDropTarget(view);
  drawBendHandles(view);
  drawHandles(view);
  drawCarried(view, images);
  drawRubber(view);
  drawMarquee(view);
  context.restore();
}
