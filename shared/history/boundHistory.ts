// Keeps the history from growing without end: the oldest steps go first, then, where that is not enough, what could be
// redone last.

import type { History, HistoryEntry } from './history';

export interface HistoryBounds {
  readonly maxEntries: number;
  /** Characters of the entries as JSON, which are bytes for all but non-Latin text. */
  readonly maxBytes: number;
  /** So many of the newest done steps stay however large they are, so that at least those can be undone. 1 unless told. */
  readonly keep?: number;
}

export const usualBounds: HistoryBounds = { maxEntries: 500, maxBytes: 2_000_000 };

/** A file keeps no step that is too large for it, however new. */
export const fileBounds: HistoryBounds = { ...usualBounds, keep: 0 };

const sizes = new WeakMap<HistoryEntry, number>();

function sizeOf(entry: HistoryEntry): number {
  let size = sizes.get(entry);
  if (size === undefined) sizes.set(entry, (size = JSON.stringify(entry).length));
  return size;
}

/** The history without what exceeds the bounds; the same object where nothing does. */
export function boundHistory(history: History, { maxEntries, maxBytes, keep = 1 }: HistoryBounds): History {
  let { entries, position } = history;
  let bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  let [start, end] = [0, entries.length];
  const tooMuch = () => end - start > maxEntries || bytes > maxBytes;
  while (tooMuch() && position - start > keep) bytes -= sizeOf(entries[start++] as HistoryEntry);
  while (tooMuch() && end > position) bytes -= sizeOf(entries[--end] as HistoryEntry);
  if (start === 0 && end === entries.length) return history;
  entries = entries.slice(start, end);
  position -= start;
  return { ...history, entries, position };
}
