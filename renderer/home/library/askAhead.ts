// Asks the shell what the files of the shown folder hold: those in view first, then the rest, a few at a time; and for the
// pictures of those in view. It stops by itself when nobody looks: then nothing more is asked.

import type { StoreApi } from 'zustand/vanilla';
import type { Host } from '#shared/api/contract';
import { MAX_LIBRARY_BATCH } from '#shared/api/requests/library';
import { needsPicture, withDetails, withPicture, type LibraryState } from './libraryState';

export interface AskAhead {
  /** Asks for whatever is to be asked next, unless it is under way. */
  proceed(): void;
  inView(files: readonly string[]): void;
  /** Another folder: answers that are under way are dropped. */
  restart(): void;
}

/** The shell draws one at a time; the second is for one that it has drawn before. */
const PICTURES_AT_ONCE = 2;

interface Round {
  detailing: boolean;
  readonly drawing: Set<string>;
  view: readonly string[];
}

const newRound = (): Round => ({ detailing: false, drawing: new Set(), view: [] });

/** Files whose details are not known: those in view; then, when their pictures are there, the others. */
function nextFiles({ files, current }: LibraryState, { view, drawing }: Round): string[] {
  const unknown = (files ?? []).flatMap(({ handle }) => (current.has(handle) ? [] : [handle]));
  const seen = new Set(view);
  const inView = unknown.filter((handle) => seen.has(handle));
  if (inView.length === 0 && drawing.size > 0) return [];
  return (inView.length > 0 ? inView : unknown).slice(0, MAX_LIBRARY_BATCH);
}

/** @param isWatched whether anybody looks */
export function createAskAhead(host: Host, store: StoreApi<LibraryState>, isWatched: () => boolean): AskAhead {
  let round = newRound();

  async function askDetails(mine: Round): Promise<void> {
    const asked = nextFiles(store.getState(), mine);
    if (mine.detailing || asked.length === 0) return;
    mine.detailing = true;
    const answer = await host.request('library.details', { files: asked });
    mine.detailing = false;
    if (mine !== round) return;
    store.setState(withDetails(store.getState(), asked, answer.ok ? answer.value : []));
    proceed();
  }

  async function askPicture(mine: Round, handle: string): Promise<void> {
    const file = store.getState().details.get(handle);
    if (!file) return;
    mine.drawing.add(handle);
    const answer = await host.request('library.picture', { file: handle });
    mine.drawing.delete(handle);
    if (mine !== round) return;
    store.setState(withPicture(store.getState(), file, answer.ok ? answer.value : { png: null, problem: file.problem }));
    proceed();
  }

  function proceed(): void {
    if (!isWatched()) return;
    const wanted = round.view.filter((handle) => !round.drawing.has(handle) && needsPicture(store.getState(), handle));
    for (const handle of wanted.slice(0, PICTURES_AT_ONCE - round.drawing.size)) void askPicture(round, handle);
    void askDetails(round);
  }

  return {
    proceed,
    inView(files) {
      round.view = files;
      proceed();
    },
    restart() {
      round = newRound();
    },
  };
}
