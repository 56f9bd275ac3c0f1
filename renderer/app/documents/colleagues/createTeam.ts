// The colleagues of all open documents: follows which are open and which is seen, and asks again every few seconds.

import type { StoreApi } from 'zustand/vanilla';
import { createDocumentTeam, type DocumentTeam } from './documentTeam';
import type { OpenDocument } from '../openDocument';
import type { TabsState } from '../openTabs';
import type { TeamEnvironment } from './teamState';

/** ms */
const EVERY_MS = 10_000;

export interface TeamSetup extends TeamEnvironment {
  readonly tabs: StoreApi<TabsState>;
  /** Calls once, after so many ms; returns how to prevent it. */
  readonly later: (ms: number, call: () => void) => () => void;
  /** Whether nobody can see the page just now. */
  readonly isHidden: () => boolean;
}

export interface Team {
  /** Of a document that is open. */
  of(document: OpenDocument): DocumentTeam;
}

export function createTeam(setup: TeamSetup): Team {
  const { tabs, later, isHidden } = setup;
  const followed = new Map<OpenDocument, DocumentTeam>();

  function of(document: OpenDocument): DocumentTeam {
    const known = followed.get(document);
    if (known) return known;
    const made = createDocumentTeam(setup, document);
    followed.set(document, made);
    return made;
  }

  function look(): void {
    const { open, front } = tabs.getState();
    for (const document of open) void of(document).look(document.id === front && !isHidden());
  }

  function again(): void {
    look();
    later(EVERY_MS, again);
  }

  tabs.subscribe(({ open, front }, before) => {
    for (const [document, team] of followed) {
      if (open.includes(document)) continue;
      followed.delete(document);
      void team.stop();
    }
    if (open !== before.open || front !== before.front) look();
  });
  later(EVERY_MS, again);
  return { of };
}
