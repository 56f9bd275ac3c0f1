// A card that is put into a collapsed lane would vanish from sight: the lane opens. A lane that is new brings its cards
// along and stays as it is.

import { changedRecords } from '../blueprint/changes';
import type { Behavior } from './behavior';

export const openLanesThatGetCards: Behavior = {
  id: 'openLanesThatGetCards',
  apply(before, after, draft) {
    for (const change of changedRecords(before.cards, after.cards)) {
      const lane = change.after?.lane;
      if (lane === undefined || lane === change.before?.lane || !before.lanes[lane]?.collapsed) continue;
      delete draft.lanes[lane]?.collapsed;
    }
  },
};
