// The ways in which people move over the sheet. All of them end in `setViewport`, which keeps the sheet within reach.

import type { Box, Point } from '#shared/lib/geometry';
import { unionBox } from '#shared/lib/geometry';
import { sameValue } from '#shared/lib/sameValue';
import type { SelectionRef } from '#shared/history/history';
import { boxOf, planeOf, shownRef } from '../boxes';
import type { Size } from './camera';
import { clampViewport, fitBox, openingViewport, panBy, READABLE, readableViewport, revealBox, wholeViewport, zoomAt } from './camera';
import type { Editor, Viewport } from '../editor';
import { frozenInsets } from './frozen';

export function setViewport(editor: Editor, viewport: Viewport): void {
  if (editor.session.getState().canvas.width > 0) editor.session.setState({ viewport: reachable(editor, viewport) });
}

function reachable(editor: Editor, viewport: Viewport): Viewport {
  const { canvas } = editor.session.getState();
  const scene = editor.scene();
  return clampViewport(viewport, scene, canvas, frozenInsets(scene, viewport, canvas));
}

/** The canvas got a size: the first time, the sheet is framed in it; later, who had all of it in sight keeps it so. */
export function setCanvasSize(editor: Editor, canvas: Size): void {
  const { canvas: before, viewport } = editor.session.getState();
  if (before.width === canvas.width && before.height === canvas.height) return;
  const framing = before.width === 0 ? openingViewport : framingOf(editor);
  editor.session.setState({ canvas });
  setViewport(editor, framing?.(editor.scene(), canvas) ?? viewport);
}

/** How the viewport follows from the sheet and the canvas, if it does: a panel that takes room must not hide half a sheet. */
function framingOf(editor: Editor): typeof wholeViewport | undefined {
  const { canvas, viewport } = editor.session.getState();
  const scene = editor.scene();
  const isFramed = [wholeViewport, readableViewport].some((framing) => sameValue(viewport, reachable(editor, framing(scene, canvas))));
  if (!isFramed) return undefined;
  // Who looks at a large sheet from afar goes on so.
  return viewport.zoom < READABLE ? wholeViewport : readableViewport;
}

/** By screen px. */
export function pan(editor: Editor, dx: number, dy: number): void {
  setViewport(editor, panBy(editor.session.getState().viewport, dx, dy));
}

/** Multiplies the zoom, keeping the screen point (the middle by default) in place. */
export function zoomBy(editor: Editor, factor: number, at?: Point): void {
  const { viewport, canvas } = editor.session.getState();
  const point = at ?? { x: canvas.width / 2, y: canvas.height / 2 };
  setViewport(editor, zoomAt(viewport, point, viewport.zoom * factor));
}

const STOPS = [0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4, 6, 8];

/** To the next round step of the zoom. */
export function zoomStep(editor: Editor, direction: 1 | -1): void {
  const { zoom } = editor.session.getState().viewport;
  const next = direction > 0 ? STOPS.find((s) => s > zoom * 1.01) : STOPS.findLast((s) => s < zoom / 1.01);
  if (next !== undefined) zoomBy(editor, next / zoom);
}

export function zoomTo(editor: Editor, zoom: number): void {
  zoomBy(editor, zoom / editor.session.getState().viewport.zoom);
}

export function zoomToFit(editor: Editor): void {
  setViewport(editor, wholeViewport(editor.scene(), editor.session.getState().canvas));
}

function boxOfAll(editor: Editor, refs: readonly SelectionRef[]): Box | undefined {
  const scene = editor.scene();
  return unionBox(refs.flatMap((ref) => boxOf(scene, ref) ?? []));
}

export function zoomToSelection(editor: Editor): void {
  const { selection, canvas } = editor.session.getState();
  const box = boxOfAll(editor, selection);
  if (box) setViewport(editor, fitBox(box, canvas, 96, 2));
}

/** Moves the sheet as little as needed to show the box. */
export function revealSheetBox(editor: Editor, box: Box): void {
  const { viewport, canvas } = editor.session.getState();
  setViewport(editor, revealBox(viewport, box, canvas, frozenInsets(editor.scene(), viewport, canvas)));
}

/** Where a thing has to come into view: frozen headers always are, along the side that they are frozen to. */
function boxToReveal(editor: Editor, ref: SelectionRef): Box[] {
  const { viewport, canvas } = editor.session.getState();
  const scene = editor.scene();
  const box = boxOf(scene, ref);
  if (!box) return [];
  const { left, top } = frozenInsets(scene, viewport, canvas);
  const plane = planeOf(ref);
  if (plane === 'laneColumn' && left > 0) return [{ ...box, x: viewport.x + (left + canvas.width) / 2 / viewport.zoom, w: 0 }];
  return plane === 'header' && top > 0 ? [{ ...box, y: viewport.y + (top + canvas.height) / 2 / viewport.zoom, h: 0 }] : [box];
}

/** Moves the sheet as little as needed to show these things. */
export function reveal(editor: Editor, refs: readonly SelectionRef[]): void {
  const { blueprint } = editor.document.getState();
  const box = unionBox(refs.flatMap((ref) => boxToReveal(editor, shownRef(blueprint, ref))));
  if (box) revealSheetBox(editor, box);
}
