// Adds a phase with its first step, since a phase without steps would have no width.

import { insertAt } from '../../lib/arrays';
import type { PhaseId, StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { firstRefusal, needsFreeId } from '../parts/refusals';

export interface AddPhaseArgs {
  readonly id: PhaseId;
  readonly name?: string;
  /** Id of the phase's first step. */
  readonly step: StepId;
  readonly stepName?: string;
  /** Its place among the phases. */
  readonly index: number;
}

export const addPhase: Command<AddPhaseArgs> = {
  id: 'addPhase',
  label: () => ({ key: 'history.addPhase' }),
  can: (blueprint, { id, step }) =>
    firstRefusal(needsFreeId(blueprint.phases[id], id), needsFreeId(blueprint.steps[step], step)),
  run(draft, { id, name = '', step, stepName = '', index }) {
    draft.steps[step] = { id: step, name: stepName, cells: {} };
    draft.phases[id] = { id, name, stepOrder: [step] };
    insertAt(draft.phaseOrder, index, id);
  },
};
