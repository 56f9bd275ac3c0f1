// The two ends of the only selected connector, which can be dragged to other cards.

import type { Point } from '#shared/lib/geometry';
import { toScreen } from '../camera/camera';
import type { Affordance, Editor } from '../editor';
import { onlySelected } from '../selection/selection';

export interface EndHandle {
  readonly affordance: Affordance & { readonly type: 'end' };
  /** Screen px. */
  readonly at: Point;
}

/** Below this zoom (as for the handles of cards) ends are too close to everything. */
const MIN_ZOOM = 0.35;

/** The handles that are shown now. */
export function endHandles(editor: Editor): EndHandle[] {
  const { selection, viewport } = editor.session.getState();
  const connector = onlySelected(selection, 'connector');
  const route = connector ? editor.scene().geometry.routes.get(connector) : undefined;
  const [first] = route ?? [];
  const last = route?.at(-1);
  if (!connector || !first || !last || viewport.zoom < MIN_ZOOM) return [];
  return [
    { affordance: { type: 'end', connector, end: 'from' }, at: toScreen(viewport, first) },
    { affordance: { type: 'end', connector, end: 'to' }, at: toScreen(viewport, last) },
  ];
}
