// The handles in the middle of each straight part of the only selected connector: dragging one leads that part elsewhere. A
// label stays readable: the handle stands beside it.

import type { Box, Point } from '#shared/lib/geometry';
import { toScreen } from '../camera/camera';
import type { Affordance, Editor } from '../editor';
import { onlySelected } from '../selection/selection';
import { segmentsOf } from './segments';
import type { Segment } from './segments';

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
  const label = labelBox(editor, connector);
  return segmentsOf(editor.scene().geometry, connector).flatMap((segment) => {
    const { index, axis, gutter } = segment;
    const [low, high] = freeStretch(segment, label);
    if ((high - low) * viewport.zoom < (gutter === null ? SHORTEST_END : SHORTEST)) return [];
    const along = (low + high) / 2;
    const at = toScreen(viewport, axis === 'h' ? { x: along, y: segment.at } : { x: segment.at, y: along });
    return [{ affordance: { type: 'bend', connector, index, axis }, at }];
  });
}

/** Where the connector's label is painted. */
export function labelBox(editor: Editor, connector: string): Box | undefined {
  const item = editor.scene().items.find(({ id }) => id === `connector:${connector}`);
  return item?.primitives.find((primitive) => primitive.type === 'rect');
}

/** The part's longest stretch that the label leaves, sheet px. */
function freeStretch({ axis, from, to, at }: Segment, label: Box | undefined): readonly [number, number] {
  const [p, q] = axis === 'h' ? [from.x, to.x] : [from.y, to.y];
  const [low, high] = [Math.min(p, q), Math.max(p, q)];
  if (!label) return [low, high];
  const [start, length, across, breadth] = axis === 'h' ? [label.x, label.w, label.y, label.h] : [label.y, label.h, label.x, label.w];
  if (at < across || at > across + breadth || start > high || start + length < low) return [low, high];
  return start - low > high - start - length ? [low, start] : [start + length, high];
}
