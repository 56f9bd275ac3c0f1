// Puts the text area over the painted text. It is set in the sheet's own px and then scaled, so that its lines break alike
// at every zoom; where it covers the painted text exactly it shows only its caret, and the sheet shows the text.

import type { Box, Point } from '#shared/lib/geometry';
import type { SelectionRef } from '#shared/history/history';
import { CANVAS_FAMILIES } from '#shared/export/families';
import { boxOf, planeOf } from '../editor/boxes';
import type { Editor } from '../editor/editor';
import { frozenBox, frozenInsets, pins, screenBox } from '../editor/camera/frozen';
import { caretText } from './caret';
import type { CaretText } from './caret';
import { showMarks } from './caretMarks';
import type { EditingFrame } from './editingFrame';

const FAMILIES = [CANVAS_FAMILIES.inter, CANVAS_FAMILIES.notoSansSC, CANVAS_FAMILIES.notoEmoji, CANVAS_FAMILIES.system].join(', ');

/** Screen px of text that can still be read; where the sheet's is smaller, the field is shown larger than the card, but no larger than needed. */
const READABLE = 7.5;
const SHOWN_AT_LEAST = 10;

/** Screen px around the text of an enlarged field. */
const AROUND = 12;

/** A header that begins out of view is typed where its visible part begins. */
function leftInView(editor: Editor, { plane }: EditingFrame, at: Box): number {
  if (plane !== 'header') return at.x;
  const { viewport, canvas } = editor.session.getState();
  const { left } = frozenInsets(editor.scene(), viewport, canvas);
  return Math.max(at.x, Math.min(left + 12, at.x + at.w - 120));
}

/** An enlarged field reaches over what is beside it: there it gives way to what lies under the pointer. */
export function givesWay(area: HTMLTextAreaElement, editor: Editor, ref: SelectionRef | null): boolean {
  const { editing } = editor.session.getState();
  if (!editing || !ref || ref.type === 'cell' || ref.type === 'connector') return false;
  return area.classList.contains('canvas-text-large') && ref.id !== editing.id;
}

/** An enlarged field stays on the canvas. */
function onCanvas(editor: Editor, at: Point, size: { w: number; h: number }): Point {
  const { canvas } = editor.session.getState();
  const inside = (value: number, length: number, end: number): number => Math.max(AROUND, Math.min(value, end - length - AROUND));
  return { x: inside(at.x, size.w, canvas.width), y: inside(at.y, size.h, canvas.height) };
}

function setType(area: HTMLTextAreaElement, frame: EditingFrame): void {
  Object.assign(area.style, {
    opacity: '1',
    fontFamily: FAMILIES,
    fontSize: `${frame.style.size}px`,
    fontWeight: String(frame.style.weight),
    lineHeight: `${frame.lineHeight}px`,
  });
  area.style.setProperty('--ink', frame.color);
  area.style.setProperty('--ground', frame.background);
}

/** The caret's text where the sheet paints all of what is typed; null where the field has to show it. */
function paintedCaret(area: HTMLTextAreaElement, editor: Editor, frame: EditingFrame): CaretText | null {
  if (frame.isLabel) return null;
  const caret = caretText(area.value.replace(/\s/g, ' '), frame.style, frame.box.w, editor.environment.measure);
  // An empty name has a painted one of its own; a long one may be cut.
  return caret && (area.value === '' || caret.lines.length === frame.lines) ? caret : null;
}

/** The caret's text as it was last shown over the painted one; null where the field shows itself. */
export function shownCaret(area: HTMLTextAreaElement, editor: Editor, frame: EditingFrame): CaretText | null {
  const showsItself = ['canvas-text-shown', 'canvas-text-composing'].some((name) => area.classList.contains(name));
  return showsItself ? null : paintedCaret(area, editor, frame);
}

/** Cuts off what lies under frozen headers, as the sheet's text is there. `at` is where the element's px begin. */
function clip(element: HTMLElement, { left, top }: { left: number; top: number }, at: Point, scale: number): void {
  const inset = (edge: number, start: number): string => (edge > start ? `${(edge - start) / scale}px` : '-99px');
  const isCut = left > at.x || top > at.y;
  element.style.clipPath = isCut ? `inset(${inset(top, at.y)} -9999px -9999px ${inset(left, at.x)})` : '';
}

/** Where the plane begins to be seen, px of the canvas. */
function visibleFrom(editor: Editor, plane: EditingFrame['plane']): { left: number; top: number } {
  const { viewport, canvas } = editor.session.getState();
  const scene = editor.scene();
  const pin = pins(scene, viewport, canvas);
  const frozen = frozenBox(scene, viewport, canvas);
  return {
    left: pin.x > 0 && (plane === 'body' || plane === 'header') ? frozen.left : -Infinity,
    top: pin.y > 0 && (plane === 'body' || plane === 'laneColumn') ? frozen.top : -Infinity,
  };
}

/** Places the field; its text is shown by the field itself only where the sheet can't show the same. */
export function placeTextArea(area: HTMLTextAreaElement, marks: HTMLElement, editor: Editor, frame: EditingFrame): void {
  const { viewport, canvas } = editor.session.getState();
  const at = screenBox(editor.scene(), viewport, canvas, frame.plane, frame.box);
  const left = leftInView(editor, frame, at);
  const { zoom } = viewport;
  const isSmall = frame.style.size * zoom < READABLE;
  const scale = isSmall ? SHOWN_AT_LEAST / frame.style.size : zoom;
  setType(area, frame);
  area.classList.add('canvas-text-open');
  area.classList.toggle('canvas-text-label', frame.isLabel);
  area.classList.toggle('canvas-text-large', isSmall);
  area.style.width = frame.isLabel ? '' : `${frame.box.w}px`;
  if (area.dataset.lineEnd !== String(area.selectionEnd)) delete area.dataset.lineEnd;
  const composing = area.classList.contains('canvas-text-composing');
  const caret = isSmall || composing || left !== at.x ? null : paintedCaret(area, editor, frame);
  area.classList.toggle('canvas-text-shown', caret === null);
  // The browser may need fewer lines for the same text.
  area.style.minHeight = caret ? `${caret.lines.length * frame.lineHeight}px` : '';
  // Only a label is as wide as its text; the browser is not asked for the others' width, which it may not know yet.
  const size = { w: (frame.isLabel ? area.offsetWidth : frame.box.w) * scale, h: area.offsetHeight * scale };
  const over = { x: left + (at.w - size.w) / 2, y: at.y - ((scale - zoom) * frame.lineHeight) / 2 };
  const start = isSmall && left === at.x ? over : { x: frame.isLabel ? left - size.w / 2 : left, y: at.y };
  const { x, y } = isSmall ? onCanvas(editor, start, size) : start;
  Object.assign(area.style, { left: `${x}px`, top: `${y}px`, transform: `scale(${scale})` });
  const visible = isSmall ? { left: -Infinity, top: -Infinity } : visibleFrom(editor, frame.plane);
  clip(area, visible, { x, y }, scale);
  clip(marks, visible, { x, y }, scale);
  showMarks(marks, caret, area, { x, y, scale, lineHeight: frame.lineHeight, color: frame.color });
}

/** Invisible, but where the selection is: input methods show their candidates there. */
export function hideTextArea(area: HTMLTextAreaElement, marks: HTMLElement, editor: Editor): void {
  marks.hidden = true;
  const { viewport, canvas, selection } = editor.session.getState();
  const ref = selection.at(-1);
  const scene = editor.scene();
  const box = ref && boxOf(scene, ref);
  const at = box ? screenBox(scene, viewport, canvas, planeOf(ref), box) : { x: 0, y: 0 };
  const inside = (value: number, end: number): number => Math.max(0, Math.min(value, end - 2));
  area.classList.remove('canvas-text-open', 'canvas-text-shown', 'canvas-text-label', 'canvas-text-large');
  Object.assign(area.style, {
    opacity: '0', left: `${inside(at.x, canvas.width)}px`, top: `${inside(at.y, canvas.height)}px`, width: '1px', minHeight: '', transform: 'none',
    clipPath: '',
  });
}
