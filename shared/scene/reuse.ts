// Things keep their identity while they say the same: the screen repaints only items that it has not seen.

import type { SceneItem } from './scene';

/** Remembers what was made for a record, and makes it again when `same` says that its place changed. Forgets with the record. */
export function rememberedBy<K extends object, V>(): (key: K, same: (old: V) => boolean, make: () => V) => V {
  const made = new WeakMap<K, V>();
  return (key, same, make) => {
    const old = made.get(key);
    if (old !== undefined && same(old)) return old;
    const value = make();
    made.set(key, value);
    return value;
  };
}

/** For the few items that are cheap to make but should not be repainted: gives back last time's where they came out alike. */
export function keepEqual(): (items: readonly SceneItem[]) => SceneItem[] {
  let last = new Map<string, { readonly item: SceneItem; readonly text: string }>();
  return (items) => {
    const next = new Map<string, { readonly item: SceneItem; readonly text: string }>();
    const kept = items.map((item) => {
      const text = JSON.stringify(item);
      const old = last.get(item.id);
      const entry = old?.text === text ? old : { item, text };
      next.set(item.id, entry);
      return entry.item;
    });
    last = next;
    return kept;
  };
}
