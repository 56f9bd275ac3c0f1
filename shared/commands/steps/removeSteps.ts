// Deletes steps; behaviors take the cards that stand in them along, and phases that are left without a step.

import { removeItem } from '../../lib/arrays';
import { phaseOfStep, stepOrder } from '../../blueprint/queries';
import type { StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { stepName } from '../parts/names';
import { gone } from '../parts/refusals';
import { countCardsOfSteps } from '../parts/taken';

export interface RemoveStepsArgs {
  readonly ids: readonly StepId[];
}

export const removeSteps: Command<RemoveStepsArgs> = {
  id: 'removeSteps',
  label(blueprint, { ids }) {
    const count = countCardsOfSteps(blueprint, ids);
    const [only] = ids;
    if (ids.length === 1 && only) return { key: 'history.removeStep', params: { name: stepName(blueprint, only), count } };
    return { key: 'history.removeSteps', params: { steps: ids.length, count } };
  },
  can(blueprint, { ids }) {
    if (ids.length === 0) return { key: 'refuse.nothing' };
    if (!ids.every((id) => Object.hasOwn(blueprint.steps, id))) return gone;
    return new Set(ids).size < stepOrder(blueprint).length ? null : { key: 'refuse.lastStep' };
  },
  run(draft, { ids }) {
    for (const id of ids) {
      const phase = phaseOfStep(draft, id);
      if (phase) removeItem(phase.stepOrder, id);
      delete draft.steps[id];
    }
  },
};
