// Which items of a scene each part of the screen shows. On paper all layers lie on one another; on screen lane column and
// header move on their own, so they carry the backdrop that belongs behind them.

import type { Box } from '#shared/lib/geometry';
import type { Scene, SceneItem } from '#shared/scene/scene';
import type { Plane } from '../../editor/camera/frozen';
import { headerTop } from '../../editor/camera/frozen';

/** In painting order. */
export const PLANES: readonly Plane[] = ['body', 'laneColumn', 'header', 'corner'];

export function belongsTo(plane: Plane, item: SceneItem): boolean {
  switch (plane) {
    case 'body': return item.layer === 'backdrop' || item.layer === 'content' || item.layer === 'title';
    case 'laneColumn': return item.layer === 'backdrop' || item.layer === 'laneColumn' || item.ref.type === 'line';
    case 'header': return item.layer === 'header';
    case 'corner': return item.layer === 'corner';
  }
}

/** The part of the sheet that a plane covers. */
export function planeBox(plane: Plane, scene: Scene): Box {
  const { laneColumnRight, lanesTop } = scene.geometry;
  const top = headerTop(scene);
  switch (plane) {
    case 'body': return { x: 0, y: 0, w: scene.width, h: scene.height };
    case 'laneColumn': return { x: 0, y: lanesTop, w: laneColumnRight, h: scene.height - lanesTop };
    case 'header': return { x: laneColumnRight, y: top, w: scene.width - laneColumnRight, h: lanesTop - top };
    case 'corner': return { x: 0, y: top, w: laneColumnRight, h: lanesTop - top };
  }
}

const cache = new WeakMap<Scene, Map<Plane, readonly SceneItem[]>>();

/** The plane's items in painting order; kept per scene, because every tile asks. */
export function planeItems(plane: Plane, scene: Scene): readonly SceneItem[] {
  let planes = cache.get(scene);
  if (!planes) cache.set(scene, (planes = new Map()));
  let items = planes.get(plane);
  if (!items) planes.set(plane, (items = scene.items.filter((item) => belongsTo(plane, item))));
  return items;
}
