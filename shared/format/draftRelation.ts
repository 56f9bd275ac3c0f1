// How a restored draft and the file as it is now are related, where the file is no longer what the draft began from. The
// program may have been killed right after saving, and then neither is older work: the histories tell.

import type { Blueprint } from '../blueprint/records';
import { currentEntry, emptyHistory, type History } from '../history/history';
import { goTo } from '../history/walk';
import { sameValue } from '../lib/sameValue';

export interface DraftState {
  readonly document: Blueprint;
  readonly history: History;
}

export type DraftRelation =
  /** Everything in the draft is in the file: there is nothing to restore. */
  | 'contained'
  /** The draft goes on from what is in the file. */
  | 'continues'
  /** Each has something that the other has not. */
  | 'apart';

/**
 * @param draft what the journal leads to
 * @param passed the states on the way there; undone ones are not in the draft's history any more
 */
export function draftRelation(
  draft: DraftState, passed: readonly DraftState[], file: { readonly blueprint: Blueprint; readonly history: History | null },
): DraftRelation {
  const theirs = { document: file.blueprint, history: file.history ?? emptyHistory };
  if (sameValue(draft.document, theirs.document) || passedThrough(theirs, draft)) return 'contained';
  const entry = currentEntry(theirs.history);
  // A file that keeps no history tells only what it holds.
  const mayBe = (state: DraftState) => file.history === null || currentEntry(state.history) === entry;
  const wasThere = passed.some((state) => mayBe(state) && sameValue(state.document, theirs.document));
  return wasThere || passedThrough(draft, theirs) ? 'continues' : 'apart';
}

/** Whether `state` was once in the very condition that `other` is in. */
function passedThrough(state: DraftState, other: DraftState): boolean {
  const entry = currentEntry(other.history);
  const index = state.history.entries.findIndex(({ id }) => id === entry);
  if (index < 0 || index >= state.history.position) return false;
  return sameValue(goTo(state.history, state.document, index + 1).document, other.document);
}
