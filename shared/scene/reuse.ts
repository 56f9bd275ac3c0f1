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

/** Gives back last time's item of that id where it would be made from the same inputs. */
export type KeepItem = (id: string, inputs: readonly unknown[], make: () => SceneItem) => SceneItem;

/** For items that belong to no one record: remembers them by id, and forgets those that a scene no longer asked for. */
export function itemKeeper(): { readonly keep: KeepItem; nextScene(): void } {
  let last = new Map<string, { readonly inputs: readonly unknown[]; readonly item: SceneItem }>();
  let current: typeof last = new Map();
  return {
    keep(id, inputs, make) {
      const old = last.get(id);
      const entry = old && sameValues(old.inputs, inputs) ? old : { inputs, item: make() };
      current.set(id, entry);
      return entry.item;
    },
    nextScene() {
      last = current;
      current = new Map();
    },
  };
}

export function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
