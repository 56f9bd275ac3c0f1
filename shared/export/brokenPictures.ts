// Which pictures of a sheet can't be shown: they are painted as grey boxes, and whoever gets the sheet should not be the
// first to find out.

import { cardOf } from '../blueprint/queries';
import type { Blueprint } from '../blueprint/records';
import type { Scene } from '../scene/scene';

/** The titles of the cards that they are on, each once; the sheet's own title for its logo. */
export function brokenPictures({ items }: Pick<Scene, 'items'>, blueprint: Blueprint, isThere: (hash: string) => boolean): string[] {
  const broken = items.filter(({ primitives }) => primitives.some((p) => p.type === 'image' && !isThere(p.hash)));
  return [...new Set(broken.map(({ ref }) => (ref.type === 'card' ? cardOf(blueprint, ref.id)?.title : undefined) || blueprint.title))];
}
