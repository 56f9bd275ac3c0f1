// What has changed between two moments of one document's history, as data that is small when the change is: a journal
// keeps these instead of documents. Applied to a document of the first moment, they make that of the second, whatever
// happened in between: edits, joined edits, undo and redo.

import { goTo } from './walk';
import type { History, HistoryEntry } from './history';

/** Places count from where the journal's own history begins; what is before that has places below 0. */
export interface HistoryChange {
  /** Up to this place the entries are as they were. */
  readonly from: number;
  /** Those from there on. */
  readonly entries: readonly HistoryEntry[];
  /** How many entries are done now. */
  readonly position: number;
  /**
   * The entries from the lowest place that is gone to, up to 0, where that is below 0. A file keeps a bounded history,
   * and in memory one may undo further back than that.
   */
  readonly front?: readonly HistoryEntry[];
}

/** How many entries at the start both share. */
function common(before: readonly HistoryEntry[], after: readonly HistoryEntry[]): number {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  return same;
}

/**
 * Null where nothing has changed.
 * @param start the index in both of the entry that has place 0
 */
export function historyChange(before: History, after: History, start: number): HistoryChange | null {
  const same = common(before.entries, after.entries);
  const isSame = same === before.entries.length && same === after.entries.length;
  if (isSame && before.position === after.position) return null;
  const lowest = Math.min(same, after.position);
  const front = lowest < start ? { front: before.entries.slice(lowest, start) } : {};
  return { from: same - start, entries: after.entries.slice(same), position: after.position - start, ...front };
}

/** A document on the way through a journal. */
export interface Replayed<T> {
  readonly history: History;
  readonly document: T;
  /** The index in the history of the entry that has place 0. */
  readonly start: number;
}

/** Throws where the change does not belong to this document. */
export function applyChange<T extends object>(state: Replayed<T>, change: HistoryChange): Replayed<T> {
  const { history, document, start } = withFront(state, change);
  const [from, position] = [change.from + start, change.position + start];
  const entries = [...history.entries.slice(0, from), ...change.entries];
  if (from < 0 || from > history.entries.length || position < 0 || position > entries.length) {
    throw new RangeError('The change does not belong to this history');
  }
  // First back to what is common, by the entries that led away from it; then forth by the new ones.
  const back = goTo(history, document, Math.min(history.position, from));
  const there = goTo({ entries, position: back.history.position }, back.document, position);
  return { history: there.history, document: there.document, start };
}

/** What an earlier change has brought is there already, and may have changed since. */
function withFront<T>(state: Replayed<T>, change: HistoryChange): Replayed<T> {
  const depth = -Math.min(change.from, change.position);
  if (depth <= state.start) return state;
  const further = (change.front ?? []).slice(0, depth - state.start);
  const { entries, position } = state.history;
  return { ...state, history: { entries: [...further, ...entries], position: position + further.length }, start: state.start + further.length };
}
