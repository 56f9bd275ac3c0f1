// Walking the history: undo, redo, and to any point of it. The document's type is the caller's affair.

import { applyPatches, enablePatches } from 'immer';
import type { History, HistoryEntry } from './history';

enablePatches();

export interface Walked<T> {
  readonly history: History;
  readonly document: T;
  /** The entry that was undone or redone; undefined at the end of the way, where nothing has changed. */
  readonly entry?: HistoryEntry;
}

/** One step back. Throws where the patches don't fit the document (never, for documents that were opened or edited here). */
export function undo<T extends object>(history: History, document: T): Walked<T> {
  const entry = history.entries[history.position - 1];
  if (!entry) return { history, document };
  return {
    history: { ...history, position: history.position - 1 },
    document: applyPatches(document, entry.inverse),
    entry,
  };
}

/** One step forth. Throws as `undo` does. */
export function redo<T extends object>(history: History, document: T): Walked<T> {
  const entry = history.entries[history.position];
  if (!entry) return { history, document };
  return {
    history: { ...history, position: history.position + 1 },
    document: applyPatches(document, entry.patches),
    entry,
  };
}

/** To where `position` entries are done, in one pass. */
export function goTo<T extends object>(history: History, document: T, position: number): Walked<T> {
  const to = Math.min(Math.max(0, position), history.entries.length);
  const back = history.entries.slice(to, history.position).reverse();
  const forth = history.entries.slice(history.position, to);
  const entry = back.at(-1) ?? forth.at(-1);
  if (!entry) return { history, document };
  const patches = [...back.flatMap((e) => e.inverse), ...forth.flatMap((e) => e.patches)];
  return { history: { ...history, position: to }, document: applyPatches(document, patches), entry };
}
