// Copies a step with its cards, to the right of the original in the same phase.

import { insertAt } from '../../lib/arrays';
import { phaseOfStep } from '../../blueprint/queries';
import type { StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { copyCards, needsCopies, plain, type Copies } from '../parts/copies';
import { stepName } from '../parts/names';
import { firstRefusal, needsFreeId, needsStep } from '../parts/refusals';

export interface DuplicateStepArgs extends Copies {
  readonly id: StepId;
  /** Id of the copy. */
  readonly to: StepId;
}

export const duplicateStep: Command<DuplicateStepArgs> = {
  id: 'duplicateStep',
  label: (blueprint, { id, cards }) => ({ key: 'history.duplicateStep', params: { name: stepName(blueprint, id), count: cards.length } }),
  can: (blueprint, { id, to, ...copies }) =>
    firstRefusal(needsStep(blueprint, id), needsFreeId(blueprint.steps[to], to), needsCopies(blueprint, copies)),
  run(draft, { id, to, ...copies }) {
    const step = draft.steps[id];
    const order = phaseOfStep(draft, id)?.stepOrder;
    if (!step || !order) return;
    draft.steps[to] = { ...plain(step), id: to, cells: {} };
    insertAt(order, order.indexOf(id) + 1, to);
    copyCards(draft, copies, ({ lane }) => ({ lane, step: to }));
  },
};
