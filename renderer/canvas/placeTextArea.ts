// Puts the text area where the sheet will paint the text: same face, size and line height, times the zoom.

import type { Box } from '#shared/lib/geometry';
import { CANVAS_FAMILIES } from '#shared/export/families';
import { boxOf, planeOf } from '../editor/boxes';
import type { Editor } from '../editor/editor';
import { frozenInsets, screenBox } from '../editor/frozen';
import type { EditingFrame } from './editingFrame';

const FAMILIES = [CANVAS_FAMILIES.inter, CANVAS_FAMILIES.notoSansSC, CANVAS_FAMILIES.notoEmoji, CANVAS_FAMILIES.system].join(', ');

/** Text smaller than this on screen can't be read while typing; then it is shown larger than the sheet has it. */
const SMALLEST = 11;

/** A header that begins out of view is typed where its visible part begins. */
function inView(editor: Editor, { plane }: EditingFrame, box: Box): Box {
  if (plane !== 'header') return box;
  const { viewport, canvas } = editor.session.getState();
  const { left } = frozenInsets(editor.scene(), viewport, canvas);
  const x = Math.max(box.x, Math.min(left + 12, box.x + box.w - 120));
  return { ...box, x, w: box.x + box.w - x };
}

export function placeTextArea(area: HTMLTextAreaElement, editor: Editor, frame: EditingFrame): void {
  const { viewport, canvas } = editor.session.getState();
  const at = inView(editor, frame, screenBox(editor.scene(), viewport, canvas, frame.plane, frame.box));
  const { zoom } = viewport;
  const enlarged = Math.max(1, SMALLEST / (frame.style.size * zoom));
  const px = (sheet: number): string => `${sheet * zoom * enlarged}px`;
  const padding = frame.padding * zoom * enlarged;
  Object.assign(area.style, {
    opacity: '1',
    left: `${at.x - padding}px`,
    top: `${at.y - padding}px`,
    width: `${Math.max(at.w * enlarged, 60) + 2 * padding}px`,
    padding: `${padding}px`,
    fontFamily: FAMILIES,
    fontSize: px(frame.style.size),
    fontWeight: String(frame.style.weight),
    lineHeight: px(frame.lineHeight),
    color: frame.color,
    background: frame.background,
    textAlign: frame.align,
  });
  area.style.height = '0';
  area.style.height = `${area.scrollHeight}px`;
  area.classList.add('canvas-text-open');
}

/** Invisible, but where the selection is: input methods show their candidates there. */
export function hideTextArea(area: HTMLTextAreaElement, editor: Editor): void {
  const { viewport, canvas, selection } = editor.session.getState();
  const ref = selection.at(-1);
  const scene = editor.scene();
  const box = ref && boxOf(scene, ref);
  const at = box ? screenBox(scene, viewport, canvas, planeOf(ref), box) : { x: 0, y: 0 };
  const inside = (value: number, end: number): number => Math.max(0, Math.min(value, end - 2));
  area.classList.remove('canvas-text-open');
  Object.assign(area.style, {
    opacity: '0', left: `${inside(at.x, canvas.width)}px`, top: `${inside(at.y, canvas.height)}px`, width: '1px', height: '1px', padding: '0',
  });
}
