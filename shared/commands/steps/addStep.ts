// Inserts a step into a phase. Steps are columns of the whole sheet, so everything to its right moves, in all lanes.

import { insertAt } from '../../lib/arrays';
import type { PhaseId, StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { firstRefusal, needsFreeId, needsPhase } from '../parts/refusals';

export interface AddStepArgs {
  readonly id: StepId;
  readonly name?: string;
  readonly phase: PhaseId;
  /** Its place among the phase's steps. */
  readonly index: number;
}

export const addStep: Command<AddStepArgs> = {
  id: 'addStep',
  label: () => ({ key: 'history.addStep' }),
  can: (blueprint, { id, phase }) => firstRefusal(needsPhase(blueprint, phase), needsFreeId(blueprint.steps[id], id)),
  run(draft, { id, name = '', phase, index }) {
    draft.steps[id] = { id, name, cells: {} };
    const order = draft.phases[phase]?.stepOrder;
    if (order) insertAt(order, index, id);
  },
};
