// What concerns the colleagues of one document: who else is changing it, and conflict copies beside it. Asked by a clock
// from outside; nothing of it ever waits for anything.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenDocument } from '../openDocument';
import { copyKey, type FoundCopy } from './conflictCopies';
import { createCopySearch } from './copySearch';
import { createDocumentPresence } from './documentPresence';
import type { TeamEnvironment, TeamState } from './teamState';

export interface DocumentTeam {
  readonly store: StoreApi<TeamState>;
  /** @param isShown people see the document: without that it is only asked what has to be said */
  look(isShown: boolean): Promise<void>;
  /** Takes the copy off the list, until its file changes. */
  hide(copy: FoundCopy): void;
  /** The step brought the copy into the document. */
  setMerged(copy: FoundCopy, step: string): void;
  /** The document is closed. */
  stop(): Promise<void>;
}

export function createDocumentTeam(environment: TeamEnvironment, document: OpenDocument): DocumentTeam {
  const store = createStore<TeamState>(() => ({ people: [], copies: [], merged: {} }));
  const presence = createDocumentPresence(environment, document, store);
  const search = createCopySearch(environment, document, store);
  let looking = false;
  return {
    store,
    async look(isShown) {
      // A drive that hangs is not asked again before it has answered.
      if (looking) return;
      looking = true;
      await presence.look(isShown);
      if (isShown) await search.look();
      looking = false;
    },
    hide: search.hide,
    setMerged: (copy, step) => store.setState({ merged: { ...store.getState().merged, [copyKey(copy.info)]: step } }),
    stop: presence.stop,
  };
}
