// Small things that can be grabbed or pressed: connection handles and the right edge of a card, and the "+" after the last
// phase and step and below the last lane. Their size is fixed in screen px, whatever the zoom.

import type { Box, Point } from '#shared/lib/geometry';
import { borderAt, chevronAt } from './structure/borders';
import { toScreen } from './camera/camera';
import type { Affordance, Editor } from './editor';
import { commentMarkAt } from './comments/commentMarks';
import { bendHandles } from './connectors/bendHandles';
import { emotionAt } from './emotion/emotionPoints';
import { endHandles } from './connectors/endHandles';
import { frozenBox, pins, screenBox } from './camera/frozen';
import { onlySelected } from './selection/selection';

export interface PlacedAffordance {
  readonly affordance: Affordance;
  /** Screen px. */
  readonly at: Point;
}

/** Screen px. */
export const HANDLE_RADIUS = 5;
export const PLUS_RADIUS = 10;
const HANDLE_OUTSIDE = 11;
const GRAB = 9;
const EDGE = 5;

/** Below these zooms cards are too small for handles, and for an edge beside their middle. */
const MIN_ZOOM_FOR_HANDLES = 0.35;
const MIN_ZOOM_FOR_EDGE = 0.2;

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

function sidePoint(box: Box, side: (typeof SIDES)[number], outside: number): Point {
  switch (side) {
    case 'left': return { x: box.x - outside, y: box.y + box.h / 2 };
    case 'right': return { x: box.x + box.w + outside, y: box.y + box.h / 2 };
    case 'top': return { x: box.x + box.w / 2, y: box.y - outside };
    case 'bottom': return { x: box.x + box.w / 2, y: box.y + box.h + outside };
  }
}

/** The card that shows its handles: the hovered one, else the only selected one. */
function cardWithHandles(editor: Editor, minZoom: number): string | null {
  const { hover, selection, viewport, affordance } = editor.session.getState();
  if (viewport.zoom < minZoom) return null;
  if (affordance && 'card' in affordance) return affordance.card;
  return hover?.type === 'card' ? hover.id : onlySelected(selection, 'card');
}

function cardOnScreen(editor: Editor, card: string): Box | null {
  const { viewport, canvas } = editor.session.getState();
  const scene = editor.scene();
  const box = scene.geometry.cards.get(card)?.box;
  return box ? screenBox(scene, viewport, canvas, 'body', box) : null;
}

/** The connection handles that are shown now. */
export function connectHandles(editor: Editor): PlacedAffordance[] {
  const card = cardWithHandles(editor, MIN_ZOOM_FOR_HANDLES);
  const box = card && cardOnScreen(editor, card);
  if (!card || !box) return [];
  return SIDES.map((side) => ({ affordance: { type: 'connect', card, side }, at: sidePoint(box, side, HANDLE_OUTSIDE) }));
}

/** The "+" buttons, where they are not under a frozen header. */
export function plusButtons(editor: Editor): PlacedAffordance[] {
  const { viewport, canvas } = editor.session.getState();
  const scene = editor.scene();
  const g = scene.geometry;
  const pin = pins(scene, viewport, canvas);
  const frozen = frozenBox(scene, viewport, canvas);
  const right = g.phases.reduce((edge, phase) => Math.max(edge, phase.x + phase.w), g.laneColumnRight);
  // At small zooms the rows are closer together than two buttons are high.
  const apart = Math.max(0, PLUS_RADIUS + 1 - ((g.lanesTop - g.phaseTop) / 4) * viewport.zoom);
  const headerAt = (y: number, shift: number): Point => {
    const p = toScreen(viewport, { x: right, y: y + pin.y });
    return { x: p.x + PLUS_RADIUS + 6, y: p.y + shift };
  };
  const lane = toScreen(viewport, { x: pin.x, y: g.lanesBottom });
  const all: PlacedAffordance[] = [
    { affordance: { type: 'addPhase' }, at: headerAt((g.phaseTop + g.stepTop) / 2, -apart) },
    { affordance: { type: 'addLane' }, at: { x: lane.x + PLUS_RADIUS + 8, y: lane.y + PLUS_RADIUS + 6 } },
  ];
  if (g.phases.length > 0) all.push({ affordance: { type: 'addStep' }, at: headerAt((g.stepTop + g.lanesTop) / 2, apart) });
  return all.filter(({ affordance, at }) => (affordance.type === 'addLane' ? at.y > frozen.top : at.x > frozen.left));
}

const near = (a: Point, b: Point, reach: number): boolean => Math.hypot(a.x - b.x, a.y - b.y) <= reach;

/** What can be grabbed at a screen point; null: nothing. */
export function affordanceAt(editor: Editor, screen: Point): Affordance | null {
  const comment = commentMarkAt(editor, screen);
  if (comment) return { type: 'comment', thread: comment.thread };
  const end = endHandles(editor).find(({ at }) => near(at, screen, GRAB));
  if (end) return end.affordance;
  const bend = bendHandles(editor).find(({ at }) => near(at, screen, GRAB));
  if (bend) return bend.affordance;
  const handle = connectHandles(editor).find(({ at }) => near(at, screen, GRAB));
  if (handle) return handle.affordance;
  const plus = plusButtons(editor).find(({ at }) => near(at, screen, PLUS_RADIUS + 2));
  if (plus) return plus.affordance;
  const chevron = chevronAt(editor, screen);
  if (chevron) return { type: 'collapse', lane: chevron };
  const border = borderAt(editor, screen);
  if (border) return { type: 'border', border };
  const place = emotionAt(editor, screen);
  if (place) return { type: 'emotion', place };
  const card = cardWithHandles(editor, MIN_ZOOM_FOR_EDGE);
  const box = card && cardOnScreen(editor, card);
  if (!card || !box || screen.y < box.y || screen.y > box.y + box.h) return null;
  return Math.abs(screen.x - (box.x + box.w)) <= EDGE ? { type: 'span', card } : null;
}
