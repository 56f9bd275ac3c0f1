// Moves a step with its cards to another place, in its own phase or in another one. A phase that loses its last step
// goes (a behavior).

import { insertAt, moveItem, removeItem } from '../../lib/arrays';
import { phaseOfStep } from '../../blueprint/queries';
import type { PhaseId, StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { stepName } from '../parts/names';
import { firstRefusal, needsPhase, needsStep } from '../parts/refusals';

export interface MoveStepArgs {
  readonly id: StepId;
  readonly phase: PhaseId;
  /** Its place among that phase's steps when it has moved. */
  readonly index: number;
}

export const moveStep: Command<MoveStepArgs> = {
  id: 'moveStep',
  label: (blueprint, { id }) => ({ key: 'history.moveStep', params: { name: stepName(blueprint, id) } }),
  can: (blueprint, { id, phase }) => firstRefusal(needsStep(blueprint, id), needsPhase(blueprint, phase)),
  run(draft, { id, phase, index }) {
    const from = phaseOfStep(draft, id);
    const to = draft.phases[phase];
    if (!from || !to) return;
    if (from.id === phase) moveItem(to.stepOrder, id, index);
    else {
      removeItem(from.stepOrder, id);
      insertAt(to.stepOrder, index, id);
    }
  },
};
