// Lanes, each one band with its name inside, and the three lines between them with their names on pills.

import type { SceneGeometry, SceneItem } from '../../scene/scene';
import { itemShapes } from './itemShapes';
import type { PartNames } from './partNames';
import type { SlideShape } from './slideShape';
import { together } from './together';

/** px; from a lane's name to the end of its column. */
const NAME_INSET = 10;

/** @param items the lane's band and its name, which the screen paints apart */
export function laneShape(items: readonly SceneItem[], { laneColumnRight }: SceneGeometry, names: PartNames): SlideShape[] {
  const [first] = items;
  if (!first) return [];
  const { name } = names.name(first.ref);
  // The column's own piece of the band lies over the band.
  const primitives = items.flatMap(({ layer, primitives: all }) =>
    all.filter((p) => !(layer === 'laneColumn' && p.type === 'rect' && p.x === 0 && p.w === laneColumnRight)));
  const alt = items.map(({ id }) => names.spoken(id)).find(Boolean) ?? name;
  return together(itemShapes(primitives, { name, sources: [name], textRight: laneColumnRight - NAME_INSET }), { name, alt });
}

export function lineShapes(items: readonly SceneItem[], names: PartNames): SlideShape[] {
  return items.flatMap((item) => {
    const { name } = names.name(item.ref);
    const onColumn = item.layer === 'laneColumn';
    const primitives = onColumn ? item.primitives.filter((p) => p.type !== 'path') : item.primitives;
    return together(itemShapes(primitives, { name, sources: [name] }), { name, alt: onColumn ? name : '' });
  });
}
