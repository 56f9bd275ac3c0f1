// Looks for conflict copies of a document, now and then, and reads those that are new.

import type { StoreApi } from 'zustand/vanilla';
import type { OpenDocument } from '../openDocument';
import { copyKey, readCopy, type FoundCopy } from './conflictCopies';
import type { TeamEnvironment, TeamState } from './teamState';

/** ms from one look to the next. */
const EVERY_MS = 30_000;

export interface CopySearch {
  /** Looks, if it is time. */
  look(): Promise<void>;
  hide(copy: FoundCopy): void;
}

export function createCopySearch({ host, now }: TeamEnvironment, { editor }: OpenDocument, store: StoreApi<TeamState>): CopySearch {
  const hidden = new Set<string>();
  let lookedAt = -Infinity;

  return {
    async look() {
      if (now() - lookedAt < EVERY_MS) return;
      lookedAt = now();
      const { file } = editor.document.getState();
      const answer = file ? await host.request('team.copies', { handle: file.handle }) : null;
      const known = new Map(store.getState().copies.map((copy) => [copyKey(copy.info), copy]));
      const infos = answer?.ok ? answer.value : [];
      const read = await Promise.all(infos.map((info) => known.get(copyKey(info)) ?? readCopy(host, info)));
      // Asked last: a person may have put one off meanwhile.
      const copies = read.filter((copy) => copy !== null && !hidden.has(copyKey(copy.info))) as FoundCopy[];
      if (copies.length !== known.size || copies.some((copy) => !known.has(copyKey(copy.info)))) store.setState({ copies });
    },
    hide(copy) {
      hidden.add(copyKey(copy.info));
      store.setState({ copies: store.getState().copies.filter((other) => other !== copy) });
    },
  };
}
