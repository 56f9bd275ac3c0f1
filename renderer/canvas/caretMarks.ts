// The elements that show caret and selection over the painted text. They are made anew only when they change, since a new
// caret begins to blink anew.

import { caretAt, selectedStretches } from './caret';
import type { CaretText } from './caret';

/** px on the screen, whatever the zoom. */
const CARET_WIDTH = 1.25;

export interface MarksPlace {
  /** Of the text's corner, in px of the canvas. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly lineHeight: number;
  readonly color: string;
}

function mark(className: string, x: number, y: number, w: number, h: number): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` });
  return element;
}

function marksOf(caret: CaretText, { selectionStart: start, selectionEnd: end, dataset }: HTMLTextAreaElement, { scale, lineHeight }: MarksPlace): HTMLElement[] {
  if (start !== end) {
    return selectedStretches(caret, start, end).map(({ line, x, w }) => mark('canvas-selected', x, line * lineHeight, w, lineHeight));
  }
  const { line, x } = caretAt(caret, start, dataset.lineEnd === String(start));
  return [mark('canvas-caret', x, line * lineHeight + 1, CARET_WIDTH / scale, lineHeight - 2)];
}

/** Shows caret or selection of the field; null: the field shows its own. */
export function showMarks(marks: HTMLElement, caret: CaretText | null, area: HTMLTextAreaElement, place: MarksPlace): void {
  const { selectionStart, selectionEnd } = area;
  marks.hidden = caret === null;
  if (!caret) return;
  Object.assign(marks.style, { left: `${place.x}px`, top: `${place.y}px`, transform: `scale(${place.scale})` });
  marks.style.setProperty('--ink', place.color);
  const key = JSON.stringify([caret.text, caret.width, selectionStart, selectionEnd, area.dataset.lineEnd, place.scale]);
  if (marks.dataset.shows === key) return;
  marks.dataset.shows = key;
  marks.replaceChildren(...marksOf(caret, area, place));
}
