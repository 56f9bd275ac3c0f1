// Which documents are open, in the order of their tabs, and which is in front; none is while the home screen shows.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenDocument } from './openDocument';

export interface TabsState {
  readonly open: readonly OpenDocument[];
  readonly front: string | null;
}

export interface OpenTabs {
  readonly store: StoreApi<TabsState>;
  front(): OpenDocument | null;
  /** Adds it as the last tab, in front. */
  add(document: OpenDocument): void;
  remove(document: OpenDocument): void;
  clear(): void;
  /** Brings a document to the front; null: the home screen. */
  activate(id: string | null): void;
  /** To the next tab (1) or the one before (-1), round and round. */
  next(by: 1 | -1): void;
}

/** Its right neighbour comes to the front, or its left one. */
function without({ open, front }: TabsState, document: OpenDocument): TabsState {
  const at = open.indexOf(document);
  const left = open.filter((other) => other !== document);
  const next = left[at] ?? left[at - 1] ?? null;
  return { open: left, front: front === document.id ? (next?.id ?? null) : front };
}

export function createOpenTabs(): OpenTabs {
  const store = createStore<TabsState>(() => ({ open: [], front: null }));

  function activate(id: string | null): void {
    if (id === null || store.getState().open.some((document) => document.id === id)) store.setState({ front: id });
  }

  return {
    store,
    activate,
    front() {
      const { open, front } = store.getState();
      return open.find((document) => document.id === front) ?? null;
    },
    add: (document) => store.setState({ open: [...store.getState().open, document], front: document.id }),
    remove: (document) => store.setState(without(store.getState(), document)),
    clear: () => store.setState({ open: [], front: null }),
    next(by) {
      const { open, front } = store.getState();
      const at = open.findIndex((document) => document.id === front);
      // From the home screen, which stands before the first.
      const to = at < 0 && by < 0 ? -1 : at + by;
      activate(open.at(to % open.length)?.id ?? front);
    },
  };
}
