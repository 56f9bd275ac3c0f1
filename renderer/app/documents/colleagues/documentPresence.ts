// Tells colleagues that a document is being changed here, from the first change until a while after the last save, and
// asks who else is changing it.

import type { StoreApi } from 'zustand/vanilla';
import { sameValue } from '#shared/lib/sameValue';
import type { OpenDocument } from '../openDocument';
import type { TeamEnvironment, TeamState } from './teamState';

/** Somebody who has just saved is still at work for a while; ms. */
const IDLE_MS = 60_000;

export interface DocumentPresence {
  /** @param isShown people see the document, and who else is there */
  look(isShown: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** Calls at each change that a person makes. Returns how to stop. */
function followChanges({ editor }: OpenDocument, call: () => void): () => void {
  let { blueprint } = editor.document.getState();
  return editor.document.subscribe((state) => {
    if (state.blueprint === blueprint) return;
    blueprint = state.blueprint;
    // What was loaded again from the disk is nobody's change.
    if (editor.isDirty()) call();
  });
}

export function createDocumentPresence(environment: TeamEnvironment, document: OpenDocument, store: StoreApi<TeamState>): DocumentPresence {
  const { host, page, now, person } = environment;
  const { editor, onDisk } = document;
  let changedAt = -Infinity;
  let stopped = false;
  /** The file at which this page is known to be at work. */
  let said: string | null = null;
  let last: Promise<void> = Promise.resolve();

  const isEditing = () => !onDisk.getState().readOnly && (editor.isDirty() || now() - changedAt < IDLE_MS);
  const say = (handle: string, editing: boolean) => host.request('team.presence', { page, handle, by: person(), editing });

  async function exchange(): Promise<void> {
    const handle = stopped ? null : (editor.document.getState().file?.handle ?? null);
    if (said !== null && said !== handle) await say(said, false);
    said = handle !== null && isEditing() ? handle : null;
    const answer = handle === null ? null : await say(handle, said !== null);
    const people = answer?.ok ? answer.value : [];
    if (!sameValue(people, store.getState().people)) store.setState({ people });
  }

  /** One after the other, or an old word could come after a new one. */
  const inTurn = (work: () => Promise<void>): Promise<void> => (last = last.then(work, work));

  const stopFollowing = followChanges(document, () => {
    const isFirst = now() - changedAt >= IDLE_MS;
    changedAt = now();
    if (isFirst) void inTurn(exchange);
  });

  return {
    async look(isShown) {
      if (isShown || said !== null || isEditing()) await inTurn(exchange);
    },
    stop() {
      stopped = true;
      stopFollowing();
      return inTurn(exchange);
    },
  };
}
