// A phase without steps has no width, so nobody could see it or get rid of it: when its last step leaves, it goes too.

import { changedEntries } from '../blueprint/changes';
import type { Behavior } from './behavior';

export const removeEmptyPhases: Behavior = {
  id: 'removeEmptyPhases',
  apply(before, after, draft) {
    for (const { after: phase } of changedEntries(before.phases, after.phases)) {
      if (!phase || phase.stepOrder.length > 0) continue;
      delete draft.phases[phase.id];
      draft.phaseOrder.splice(draft.phaseOrder.indexOf(phase.id), 1);
    }
  },
};
