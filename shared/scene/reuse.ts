// Items keep their identity while they say the same. Cards and connectors are compared by what they are made from, before
// any work; the few other items by what came out.

import type { SceneItem } from './scene';

export interface ItemKeeper {
  /** The item of that id from last time when its inputs are the same, else a new one. */
  item(id: string, inputs: readonly unknown[], make: () => SceneItem): SceneItem;
  /** The scene's items, with those that came out as last time replaced by last time's; forgets what is gone. */
  sweep(items: readonly SceneItem[]): SceneItem[];
}

interface Kept {
  readonly inputs: readonly unknown[];
  readonly item: SceneItem;
}

export function itemKeeper(): ItemKeeper {
  let last = new Map<string, Kept>();
  let next = new Map<string, Kept>();
  let lastItems = new Map<string, SceneItem>();
  return {
    item(id, inputs, make) {
      const old = last.get(id);
      const kept = old && sameInputs(old.inputs, inputs) ? old : { inputs, item: make() };
      next.set(id, kept);
      return kept.item;
    },
    sweep(items) {
      const result = items.map((item) => {
        if (next.has(item.id)) return item;
        const old = lastItems.get(item.id);
        return old && JSON.stringify(old) === JSON.stringify(item) ? old : item;
      });
      lastItems = new Map(result.filter((item) => !next.has(item.id)).map((item) => [item.id, item]));
      last = next;
      next = new Map();
      return result;
    },
  };
}

function sameInputs(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
