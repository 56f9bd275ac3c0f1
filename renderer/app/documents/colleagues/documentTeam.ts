// What concerns the colleagues of one document: tells them that it is being changed here, asks who else is changing it,
// and looks for conflict copies beside it. Asked by a clock from outside; nothing of it ever waits for anything.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host } from '#shared/api/contract';
import type { Colleague } from '#shared/api/requests/team';
import { sameValue } from '#shared/lib/sameValue';
import { copyKey, readCopy, type FoundCopy } from './conflictCopies';
import type { OpenDocument } from '../openDocument';

/** Somebody who has just saved is still at work for a while; ms. */
const IDLE_MS = 60_000;
/** ms from one look for copies to the next. */
const COPIES_MS = 30_000;

export interface TeamState {
  /** Who else is changing the document. */
  readonly people: readonly Colleague[];
  /** Other versions of it, the newest first. */
  readonly copies: readonly FoundCopy[];
  /** The steps that brought copies into the document, by the copies' keys. */
  readonly merged: Readonly<Record<string, string>>;
}

export interface TeamEnvironment {
  readonly host: Host;
  /** This load of the page. */
  readonly page: string;
  readonly now: () => number;
  /** What colleagues see of the person. */
  readonly person: () => string;
}

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
  const { host, page, now, person } = environment;
  const { editor } = document;
  const store = createStore<TeamState>(() => ({ people: [], copies: [], merged: {} }));
  const hidden = new Set<string>();
  let { blueprint } = editor.document.getState();
  let changedAt = -Infinity;
  let copiesAt = -Infinity;
  let stopped = false;
  /** The file at which this page is known to be at work. */
  let said: string | null = null;
  let last: Promise<void> = Promise.resolve();

  const isEditing = () => !document.onDisk.getState().readOnly && (editor.isDirty() || now() - changedAt < IDLE_MS);
  const handleNow = () => (stopped ? null : (editor.document.getState().file?.handle ?? null));
  const say = (handle: string, editing: boolean) => host.request('team.presence', { page, handle, by: person(), editing });

  async function exchange(): Promise<void> {
    const handle = handleNow();
    if (said !== null && said !== handle) await say(said, false);
    said = handle !== null && isEditing() ? handle : null;
    const answer = handle === null ? null : await say(handle, said !== null);
    const people = answer?.ok ? answer.value : [];
    if (!sameValue(people, store.getState().people)) store.setState({ people });
  }

  /** One after the other, or an old word could come after a new one. */
  const inTurn = (work: () => Promise<void>): Promise<void> => (last = last.then(work, work));

  async function findCopies(): Promise<void> {
    const handle = handleNow();
    const answer = handle === null ? null : await host.request('team.copies', { handle });
    const known = new Map(store.getState().copies.map((copy) => [copyKey(copy.info), copy]));
    const infos = (answer?.ok ? answer.value : []).filter((info) => !hidden.has(copyKey(info)));
    const copies = (await Promise.all(infos.map((info) => known.get(copyKey(info)) ?? readCopy(host, info)))).filter((copy) => copy !== null);
    if (copies.length !== known.size || copies.some((copy) => !known.has(copyKey(copy.info)))) store.setState({ copies });
  }

  async function look(isShown: boolean): Promise<void> {
    if (isShown || said !== null || isEditing()) await inTurn(exchange);
    if (!isShown || now() - copiesAt < COPIES_MS) return;
    copiesAt = now();
    await findCopies();
  }

  let told = false;
  const stopFollowing = editor.document.subscribe((state) => {
    if (state.blueprint === blueprint) return;
    blueprint = state.blueprint;
    // What was loaded again from the disk is nobody's change.
    if (!editor.isDirty()) return;
    const isFirst = !told || now() - changedAt >= IDLE_MS;
    changedAt = now();
    told = true;
    if (isFirst) void inTurn(exchange);
  });

  return {
    store,
    look,
    hide(copy) {
      hidden.add(copyKey(copy.info));
      store.setState({ copies: store.getState().copies.filter((other) => other !== copy) });
    },
    setMerged: (copy, step) => store.setState({ merged: { ...store.getState().merged, [copyKey(copy.info)]: step } }),
    stop() {
      stopped = true;
      stopFollowing();
      return said === null && !told ? Promise.resolve() : inTurn(exchange);
    },
  };
}
