// The handles in the middle of each straight part of the only selected connector: dragging one leads that part elsewhere.

import type { Point } from '#shared/lib/geometry';
import { toScreen } from '../camera/camera';
import type { Affordance, Editor } from '../editor';
import { onlySelected } from '../selection/selection';
import { segmentsOf } from './segments';

export interface BendHandle {
  readonly affordance: Affordance & { readonly type: 'bend' };
  /** Screen px. */
  readonly at: Point;
}

/** As for the handles at its ends. */
const MIN_ZOOM = 0.35;
/** Parts that are shorter on the screen, px, have no room for a handle; those at cards have one for the end as well. */
const SHORTEST = 26;
const SHORTEST_END = 44;

/** The handles that are shown now. */
export function bendHandles(editor: Editor): BendHandle[] {
  const { selection, viewport } = editor.session.getState();
  const connector = onlySelected(selection, 'connector');
  if (!connector || viewport.zoom < MIN_ZOOM) return [];
  return segmentsOf(editor.scene().geometry, connector).flatMap(({ index, axis, from, to, gutter }) => {
    const length = (Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) * viewport.zoom;
    if (length < (gutter === null ? SHORTEST_END : SHORTEST)) return [];
    const at = toScreen(viewport, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
    return [{ affordance: { type: 'bend', connector, index, axis }, at }];
  });
}

