// Undo history as data: what it is. How entries are made, joined and walked is in this folder's other files.

import type { Patch } from 'immer';
import type { Label } from './label';

/** What was selected, so that undo brings it back. Opaque to history. */
export type SelectionRef =
  | { readonly type: 'card' | 'connector' | 'lane' | 'phase' | 'step'; readonly id: string }
  | { readonly type: 'cell'; readonly lane: string; readonly step: string };

export interface HistoryEntry {
  readonly id: string;
  readonly label: Label;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  readonly selectionBefore: readonly SelectionRef[];
  readonly selectionAfter: readonly SelectionRef[];
  readonly mergeKey?: string;
  /** ms since 1970 */
  readonly at: number;
}

export interface History {
  readonly entries: readonly HistoryEntry[];
  /** How many entries are done; those behind it can be redone. */
  readonly position: number;
}

export const emptyHistory: History = { entries: [], position: 0 };

/** The id of the last done entry; null at the start. *Dirty* compares these, never positions. */
export function currentEntry(history: History): string | null {
  return history.entries[history.position - 1]?.id ?? null;
}
