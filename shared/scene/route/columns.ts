// Where columns went when steps came, went or changed their width. Routes beside such a change only move with their columns;
// only those that run where columns came or went are routed again. Steps in another order are another sheet.

import type { Field } from './field';

/** By slots of before: even ones are the columns' borders, odd ones the columns. */
export interface ColumnShift {
  /** Which slot it is now; null: gone, or something came or went right beside it. */
  readonly slots: readonly (number | null)[];
  /** How far it moved to the right, px; for columns that are gone, to where they would be. */
  readonly by: readonly number[];
  /** Nothing changed before this slot. */
  readonly first: number;
}

/** `same` when no column moved, `other` when they cannot be told to have only moved. */
export function columnShift(before: Field, after: Field): ColumnShift | 'same' | 'other' {
  const index = new Map(after.columns.map((id, i) => [id, i]));
  const now = before.columns.map((id) => index.get(id) ?? null);
  const kept = now.filter((i) => i !== null);
  if (kept.length === 0 || kept.some((i, k) => k > 0 && i <= (kept[k - 1] as number))) return 'other';
  const slots: (number | null)[] = [];
  const by: number[] = [];
  // From the right, so that a column that is gone knows what stands in its place.
  let next = after.columns.length;
  for (let k = now.length; k >= 0; k--) {
    const right = k === now.length ? after.columns.length : now[k] as number | null;
    const left = k === 0 ? -1 : now[k - 1] as number | null;
    next = right ?? next;
    const moved = (after.columnBorders[next] as number) - (before.columnBorders[k] as number);
    if (k < now.length) {
      slots.unshift(right === null ? null : 2 * right + 1);
      by.unshift(moved);
    }
    slots.unshift(right !== null && left !== null && right === left + 1 ? 2 * right : null);
    by.unshift(moved);
  }
  const first = slots.findIndex((slot, i) => slot !== i || by[i] !== 0);
  return first < 0 ? 'same' : { slots, by, first };
}
