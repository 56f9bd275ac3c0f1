// Removing a lane removes the cards that stand in it.

import { removeRecord } from '../blueprint/buckets';
import { changedEntries } from '../blueprint/changes';
import type { Behavior } from './behavior';

export const removeCardsOfLanes: Behavior = {
  id: 'removeCardsOfLanes',
  apply(before, after, draft) {
    for (const { before: was, after: is } of changedEntries(before.lanes, after.lanes)) {
      if (!was || is) continue;
      for (const step of Object.values(after.steps)) {
        const cell = step.cells[was.id];
        if (!cell) continue;
        for (const card of cell) removeRecord(draft.cards, card);
        delete draft.steps[step.id]?.cells[was.id];
      }
    }
  },
};
