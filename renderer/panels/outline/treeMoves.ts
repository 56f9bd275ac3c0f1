// What a key does in a tree, as trees everywhere do it: up and down through the rows, right into a row, left out of it.

import type { OutlineRow } from './outlineRows';

export type TreeMove =
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'open' | 'close'; readonly key: string };

function parentOf(rows: readonly OutlineRow[], at: number): number {
  const level = rows[at]?.level ?? 1;
  return rows.findLastIndex((row, i) => i < at && row.level < level);
}

function sideways(rows: readonly OutlineRow[], at: number, inwards: boolean): TreeMove | null {
  const row = rows[at];
  if (!row) return null;
  if (inwards) {
    if (row.open === false) return { type: 'open', key: row.key };
    return row.open ? { type: 'go', to: at + 1 } : null;
  }
  if (row.open) return { type: 'close', key: row.key };
  const parent = parentOf(rows, at);
  return parent < 0 ? null : { type: 'go', to: parent };
}

/** @param at the row that is marked; -1: none @param page how many rows are in view */
export function treeMove(rows: readonly OutlineRow[], at: number, key: string, page: number): TreeMove | null {
  const go = (to: number): TreeMove | null =>
    (rows.length === 0 ? null : { type: 'go', to: Math.min(Math.max(0, to), rows.length - 1) });
  switch (key) {
    case 'ArrowDown': return go(at + 1);
    case 'ArrowUp': return go(at - 1);
    case 'PageDown': return go(at + page);
    case 'PageUp': return go(at - page);
    case 'Home': return go(0);
    case 'End': return go(rows.length - 1);
    case 'ArrowRight': return sideways(rows, at, true);
    case 'ArrowLeft': return sideways(rows, at, false);
    default: return null;
  }
}
