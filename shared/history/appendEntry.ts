// Adds an undo step. What could be redone is dropped. A step with the key of the one before, within a short while,
// becomes one with it: its patches go behind, its inverse patches in front (undoing walks backwards).

import type { Patch } from 'immer';
import type { History, HistoryEntry } from './history';

export interface AppendOptions {
  /** ms within which steps with the same `mergeKey` become one. */
  readonly mergeWindow: number;
  /** The entry that the file holds: nothing joins it, or *dirty* would not see the change. */
  readonly savedEntry: string | null | undefined;
}

export function appendEntry(history: History, entry: HistoryEntry, options: AppendOptions): History {
  const done = history.entries.slice(0, history.position);
  const last = done.at(-1);
  // After an undo a new step begins: the one before it is what the person went back to.
  const joins = last && history.position === history.entries.length && mayJoin(last, entry, options);
  const entries = joins ? [...done.slice(0, -1), joined(last, entry)] : [...done, entry];
  return { ...history, entries, position: entries.length };
}

function mayJoin(last: HistoryEntry, entry: HistoryEntry, { mergeWindow, savedEntry }: AppendOptions): boolean {
  if (entry.mergeKey === undefined || last.mergeKey !== entry.mergeKey || last.id === savedEntry) return false;
  const elapsed = entry.at - last.at;
  return elapsed >= 0 && elapsed <= mergeWindow;
}

/** One step of two; it takes the new one's id, since the document differs from what the old id stood for. */
function joined(last: HistoryEntry, entry: HistoryEntry): HistoryEntry {
  return {
    ...entry,
    patches: joinedPatches(last.patches, entry.patches),
    inverse: joinedPatches(entry.inverse, last.inverse),
    selectionBefore: last.selectionBefore,
  };
}

/** A value that is replaced at once by the next patch need not be kept: typing a sentence stays one patch. */
function joinedPatches(first: readonly Patch[], second: readonly Patch[]): Patch[] {
  const [end, start] = [first.at(-1), second[0]];
  return end && start && overwrites(start, end) ? [...first.slice(0, -1), ...second] : [...first, ...second];
}

function overwrites(later: Patch, earlier: Patch): boolean {
  if (later.op !== 'replace' || earlier.op !== 'replace' || later.path.length !== earlier.path.length) return false;
  // Array places and lengths depend on one another; only fields of records are independent.
  const field = later.path.at(-1);
  return typeof field === 'string' && field !== 'length' && later.path.every((part, i) => part === earlier.path[i]);
}
