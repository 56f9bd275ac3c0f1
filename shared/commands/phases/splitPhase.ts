// Begins a new phase at a step: that step and those after it leave their phase for it. So the steps can be written down
// first, and where the phases lie can be decided afterwards.

import { insertAt } from '../../lib/arrays';
import { phaseOfStep } from '../../blueprint/queries';
import type { PhaseId, StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { stepName } from '../parts/names';
import { firstRefusal, needsFreeId, needsStep } from '../parts/refusals';

export interface SplitPhaseArgs {
  /** Id of the new phase. */
  readonly id: PhaseId;
  /** The first step of the new phase. */
  readonly step: StepId;
}

export const splitPhase: Command<SplitPhaseArgs> = {
  id: 'splitPhase',
  label: (blueprint, { step }) => ({ key: 'history.splitPhase', params: { name: stepName(blueprint, step) } }),
  can: (blueprint, { id, step }) => firstRefusal(
    needsFreeId(blueprint.phases[id], id),
    needsStep(blueprint, step),
    phaseOfStep(blueprint, step)?.stepOrder[0] === step && { key: 'refuse.phaseBegins' },
  ),
  run(draft, { id, step }) {
    const phase = phaseOfStep(draft, step);
    if (!phase) return;
    const stepOrder = phase.stepOrder.splice(phase.stepOrder.indexOf(step));
    draft.phases[id] = { id, name: '', stepOrder };
    insertAt(draft.phaseOrder, draft.phaseOrder.indexOf(phase.id) + 1, id);
  },
};
