// Phase names stay readable while their bar is partly scrolled out at the left: the name moves along inside the bar, as
// far as the bar goes. On paper it stands at the bar's start.

import type { Box } from '#shared/lib/geometry';
import type { Scene, SceneItem, TextPrimitive } from '#shared/scene/scene';
import { planeItems } from './planeItems';

/** Sheet px between the edge of what is visible and the name. */
const INSET = 14;

function extent(texts: readonly TextPrimitive[]): { left: number; right: number } {
  const runs = texts.flatMap((text) => text.runs);
  return { left: Math.min(...runs.map((run) => run.x)), right: Math.max(...runs.map((run) => run.x + run.width)) };
}

function moved(text: TextPrimitive, dx: number): TextPrimitive {
  return { ...text, runs: text.runs.map((run) => ({ ...run, x: run.x + dx })) };
}

/** How far the name has to move to be visible; 0: it is, or its bar has no room left. */
export function stickyShift(name: { left: number; right: number }, bar: Box, visibleLeft: number): number {
  if (name.left >= visibleLeft) return 0;
  const room = bar.x + bar.w - INSET - name.right;
  return Math.max(0, Math.min(visibleLeft + INSET - name.left, room));
}

/** The names of phases that begin left of `visibleLeft` (sheet px), moved into view. */
export function stickyNames(scene: Scene, visibleLeft: number): SceneItem[] {
  return planeItems('header', scene).flatMap((item) => {
    if (item.ref.type !== 'phase' || item.box.x >= visibleLeft || item.box.x + item.box.w <= visibleLeft) return [];
    const texts = item.primitives.filter((primitive) => primitive.type === 'text');
    if (texts.length === 0) return [];
    const dx = stickyShift(extent(texts), item.box, visibleLeft);
    // The whole bar again, so that the name does not appear twice.
    return dx > 0 ? [{ ...item, primitives: item.primitives.map((p) => (p.type === 'text' ? moved(p, dx) : p)) }] : [];
  });
}
