// Removing a step removes the cards that stand in it.

import { removeRecord, getRecord } from '../blueprint/buckets';
import { changedEntries } from '../blueprint/changes';
import type { Behavior } from './behavior';

export const removeCardsOfSteps: Behavior = {
  id: 'removeCardsOfSteps',
  apply(before, after, draft) {
    for (const { before: was, after: is } of changedEntries(before.steps, after.steps)) {
      if (!was || is) continue;
      for (const card of Object.values(was.cells).flat()) {
        // A card that went to another step names that one.
        if (getRecord(after.cards, card)?.step === was.id) removeRecord(draft.cards, card);
      }
    }
  },
};
