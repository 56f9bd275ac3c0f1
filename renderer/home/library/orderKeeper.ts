// Remembers the order in which files were shown, and when a new one is due: when the person asks for another order, another
// search or another folder, when they come back, and once when everything about a folder is known.

import { inStableOrder, sorted, type Entry, type LibrarySort } from './arrangeFiles';

export interface OrderWish {
  readonly folder: string | null;
  readonly sort: LibrarySort;
  readonly words: readonly string[];
  /** Counts up when a new order was asked for. */
  readonly ordered: number;
  /** Everything is known of all files. */
  readonly complete: boolean;
}

/** Gives the order for these entries. */
export type OrderKeeper = (entries: readonly Entry[], wish: OrderWish) => readonly Entry[];

export function createOrderKeeper(): OrderKeeper {
  let key = '';
  let known = '';
  let before: readonly string[] = [];
  return (entries, { folder, sort, words, ordered, complete }) => {
    // New files are not known for a moment; that is no reason to begin anew.
    if (complete) known = folder ?? '';
    const wanted = JSON.stringify([folder, sort, words, ordered, known === folder]);
    const order = sorted(entries, sort);
    const result = wanted === key ? inStableOrder(order, before) : order;
    key = wanted;
    before = result.map(({ file }) => file.handle);
    return result;
  };
}
