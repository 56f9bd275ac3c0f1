// Where the borders of steps and lanes can be grabbed: in the header rows and in the lane column, where their names are,
// so that they are in nobody's way on the sheet.

import type { Point } from '#shared/lib/geometry';
import type { Editor } from '../editor';
import { paintedPoint, planeAt, screenBox } from '../camera/frozen';
import type { BorderRef } from './sizing';

/** Screen px on either side of a border. */
const GRAB = 5;
/** Screen px: a column or row must be wide enough that half of it is left to press its name. */
const LEAST = 20;

/** Sheet px from the left edge of the lane column to the middle of the lane's chevron. */
const CHEVRON_X = 11;
/** Screen px; at small zooms sheet px, so that it ends where the lane's name begins. */
const CHEVRON_RADIUS = 7;
const CHEVRON_ROOM = 8;
/** Below this zoom a chevron is too small to be pressed. */
const MIN_ZOOM = 0.5;

/** The border at a screen point that can be dragged. */
export function borderAt(editor: Editor, screen: Point): BorderRef | null {
  const { viewport, canvas } = editor.session.getState();
  const scene = editor.scene();
  const { steps, phases, lanes, stepTop, phaseTop } = scene.geometry;
  const p = paintedPoint(scene, viewport, canvas, screen);
  const reach = GRAB / viewport.zoom;
  const least = LEAST / viewport.zoom;
  switch (planeAt(scene, viewport, canvas, screen)) {
    case 'header': {
      if (p.y < phaseTop) return null;
      const ends = p.y < stepTop ? phases.flatMap((phase) => steps.findLast((step) => step.phase === phase.id) ?? []) : steps;
      const step = ends.find(({ x, w }) => w >= least && Math.abs(p.x - x - w) <= reach);
      return step ? { type: 'step', id: step.id } : null;
    }
    case 'laneColumn': {
      const { blueprint } = editor.document.getState();
      const lane = lanes.find(({ id, y, h }) => h >= least && Math.abs(p.y - y - h) <= reach && !blueprint.lanes[id]?.collapsed);
      return lane ? { type: 'lane', id: lane.id } : null;
    }
    default: return null;
  }
}

/** A chevron that opens or collapses a lane, and where it is in screen px. */
export interface LaneChevron {
  readonly lane: string;
  readonly collapsed: boolean;
  readonly at: Point;
  /** Screen px. */
  readonly radius: number;
}

/** The chevrons that are shown now: of the hovered and the selected lane, and of every collapsed one. */
export function laneChevrons(editor: Editor): LaneChevron[] {
  const { viewport, canvas, hover, selection, affordance } = editor.session.getState();
  if (viewport.zoom < MIN_ZOOM) return [];
  const { blueprint } = editor.document.getState();
  const scene = editor.scene();
  const radius = Math.min(CHEVRON_RADIUS, CHEVRON_ROOM * viewport.zoom);
  return scene.geometry.lanes.flatMap(({ id, y, h }) => {
    const collapsed = blueprint.lanes[id]?.collapsed === true;
    const pointedAt = (hover?.type === 'lane' && hover.id === id) || (affordance?.type === 'collapse' && affordance.lane === id);
    if (!collapsed && !pointedAt && !selection.some((ref) => ref.type === 'lane' && ref.id === id)) return [];
    const at = screenBox(scene, viewport, canvas, 'laneColumn', { x: CHEVRON_X, y: y + h / 2, w: 0, h: 0 });
    return [{ lane: id, collapsed, radius, at: { x: at.x, y: at.y } }];
  });
}

/** The lane whose chevron is at a screen point. */
export function chevronAt(editor: Editor, screen: Point): string | null {
  const { viewport, canvas } = editor.session.getState();
  if (planeAt(editor.scene(), viewport, canvas, screen) !== 'laneColumn') return null;
  const found = laneChevrons(editor).find(({ at, radius }) => Math.hypot(at.x - screen.x, at.y - screen.y) <= radius + 2);
  return found?.lane ?? null;
}
