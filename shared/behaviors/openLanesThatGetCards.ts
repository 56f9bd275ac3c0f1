// A card that is put into a collapsed or hidden lane would vanish from sight: the lane opens. A lane that is new brings
// its cards along and stays as it is.

import { changedRecords } from '../blueprint/changes';
import type { Behavior } from './behavior';

export const openLanesThatGetCards: Behavior = {
  id: 'openLanesThatGetCards',
  apply(before, after, draft) {
    for (const change of changedRecords(before.cards, after.cards)) {
      const lane = change.after?.lane;
      if (lane === undefined || lane === change.before?.lane) continue;
      if (before.lanes[lane]?.collapsed) delete draft.lanes[lane]?.collapsed;
      if (before.lanes[lane]?.hidden) delete draft.lanes[lane]?.hidden;
    }
  },
};
