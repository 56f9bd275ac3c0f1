// Mouse and keys that move the caret in a text that the sheet paints. Where the field shows its text itself (labels, while
// an input method composes, on small cards) the browser does all of this.

import { caretAt } from '../caret';
import type { CaretText } from '../caret';
import { spotAbove, spotAtEdge, spotNear, wordAround } from '../caretMoves';
import type { CaretSpot } from '../caretMoves';
import { isComposing } from './canvasKeys';

/** The text whose caret the sheet shows, and px between its lines; null where the field shows its own. */
export type ShownCaret = () => { readonly caret: CaretText; readonly lineHeight: number } | null;

/** Where the field's caret is; `data-line-end` holds the offset that is shown at a line's end. */
function headOf(area: HTMLTextAreaElement): CaretSpot {
  const { selectionStart, selectionEnd, selectionDirection, dataset } = area;
  const offset = selectionDirection === 'backward' ? selectionStart : selectionEnd;
  return { offset, atLineEnd: dataset.lineEnd === String(offset) };
}

function anchorOf({ selectionStart, selectionEnd, selectionDirection }: HTMLTextAreaElement): number {
  return selectionDirection === 'backward' ? selectionEnd : selectionStart;
}

function selectFrom(area: HTMLTextAreaElement, anchor: number, head: CaretSpot): void {
  if (head.atLineEnd) area.dataset.lineEnd = String(head.offset);
  else delete area.dataset.lineEnd;
  const { offset } = head;
  area.setSelectionRange(Math.min(anchor, offset), Math.max(anchor, offset), offset < anchor ? 'backward' : 'forward');
}

function press(area: HTMLTextAreaElement, event: MouseEvent, caret: CaretText, head: CaretSpot): void {
  if (event.detail >= 3) return area.select();
  if (event.detail === 2) {
    const { start, end } = wordAround(caret, head.offset);
    return area.setSelectionRange(start, end, 'forward');
  }
  selectFrom(area, event.shiftKey ? anchorOf(area) : head.offset, head);
}

function listenToMouse(area: HTMLTextAreaElement, shown: ShownCaret, signal: AbortSignal, moved: () => void): void {
  let dragging = false;
  const spotOf = ({ offsetX, offsetY }: MouseEvent, { caret, lineHeight }: NonNullable<ReturnType<ShownCaret>>): CaretSpot =>
    spotNear(caret, Math.floor(offsetY / lineHeight), offsetX);
  // Captured, so that a drag out of the field goes on selecting.
  area.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && shown()) area.setPointerCapture(event.pointerId);
  }, { signal });
  area.addEventListener('mousedown', (event) => {
    const at = event.button === 0 ? shown() : null;
    if (!at) return;
    event.preventDefault();
    dragging = event.detail === 1;
    press(area, event, at.caret, spotOf(event, at));
    moved();
  }, { signal });
  area.addEventListener('mousemove', (event) => {
    dragging &&= (event.buttons & 1) === 1;
    const at = dragging ? shown() : null;
    if (!at) return;
    selectFrom(area, anchorOf(area), spotOf(event, at));
    moved();
  }, { signal });
}

function listenToKeys(area: HTMLTextAreaElement, shown: ShownCaret, signal: AbortSignal, moved: () => void): void {
  /** Where Up and Down want to go on, though a line between was shorter. */
  let goal: { readonly offset: number; readonly x: number } | null = null;
  function next(key: string, caret: CaretText): CaretSpot | null {
    const from = headOf(area);
    if (key === 'Home' || key === 'End') return spotAtEdge(caret, from, key === 'Home' ? 'start' : 'end');
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
    const x = goal?.offset === from.offset ? goal.x : caretAt(caret, from.offset, from.atLineEnd).x;
    const spot = spotAbove(caret, from, key === 'ArrowUp' ? -1 : 1, x);
    goal = { offset: spot.offset, x };
    return spot;
  }
  area.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || area.value === '') return;
    const at = shown();
    const spot = at && next(event.key, at.caret);
    if (!spot) return;
    event.preventDefault();
    selectFrom(area, event.shiftKey ? anchorOf(area) : spot.offset, spot);
    moved();
  }, { signal });
}

/** Listens while a text is typed; `moved` is called after each change of the selection. Returns how to stop. */
export function listenToCaret(area: HTMLTextAreaElement, shown: ShownCaret, moved: () => void): () => void {
  const stop = new AbortController();
  listenToMouse(area, shown, stop.signal, moved);
  listenToKeys(area, shown, stop.signal, moved);
  return () => stop.abort();
}
