// Removing a phase removes its steps, unless they went to another phase.

import { changedEntries } from '../blueprint/changes';
import { phaseOfStep } from '../blueprint/queries';
import type { Behavior } from './behavior';

export const removeStepsOfPhases: Behavior = {
  id: 'removeStepsOfPhases',
  apply(before, after, draft) {
    for (const { before: was, after: is } of changedEntries(before.phases, after.phases)) {
      if (!was || is) continue;
      for (const step of was.stepOrder) {
        if (!phaseOfStep(after, step)) delete draft.steps[step];
      }
    }
  },
};
