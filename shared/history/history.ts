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
  /** Of a step that merged another person's changes. */
  readonly branch?: HistoryBranch;
}

/**
 * The other side's own line of steps, kept with the step that merged it: without it, a third person who has one of those
 * states could not be merged from there.
 */
export interface HistoryBranch {
  /** From the merged document to the other side's as it was when it was merged. */
  readonly patches: readonly Patch[];
  /** The other side's steps that this side did not have, oldest first. */
  readonly entries: readonly BranchEntry[];
  /** The step that both had before the first of them, where it is known. */
  readonly parent?: string;
}

/** A step that can only be walked backwards. */
export type BranchEntry = Pick<HistoryEntry, 'id' | 'inverse' | 'branch'>;

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
