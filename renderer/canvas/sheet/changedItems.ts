// What differs between two scenes, by identity: items are reused while nothing about them changes, so an item that is in
// one scene only has been added, removed or changed, and its box has to be painted again.

import type { Scene, SceneItem } from '#shared/scene/scene';

/** Items that are in only one of the scenes; old versions and new ones both. */
export function changedItems(before: Scene, after: Scene): SceneItem[] {
  const a = before.items;
  const b = after.items;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const old = new Set(a.slice(start, a.length - end));
  const added: SceneItem[] = [];
  for (let i = start; i < b.length - end; i++) {
    const item = b[i] as SceneItem;
    if (!old.delete(item)) added.push(item);
  }
  return [...old, ...added];
}
