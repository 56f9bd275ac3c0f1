// Copies a phase with its steps and their cards, to the right of the original.

import { insertAt } from '../../lib/arrays';
import type { PhaseId, StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { copyCards, needsCopies, plain, type Copies, type CopyOf } from '../parts/copies';
import { phaseName } from '../parts/names';
import { firstRefusal, needsFreeId, needsPhase, needsStep } from '../parts/refusals';

export interface DuplicatePhaseArgs extends Copies {
  readonly id: PhaseId;
  /** Id of the copy. */
  readonly to: PhaseId;
  /** All steps of the phase, in their order. */
  readonly steps: readonly CopyOf<StepId>[];
}

export const duplicatePhase: Command<DuplicatePhaseArgs> = {
  id: 'duplicatePhase',
  label: (blueprint, { id, cards }) => ({ key: 'history.duplicatePhase', params: { name: phaseName(blueprint, id), count: cards.length } }),
  can: (blueprint, { id, to, steps, ...copies }) => firstRefusal(
    needsPhase(blueprint, id),
    needsFreeId(blueprint.phases[to], to),
    steps.length === 0 && { key: 'refuse.nothing' },
    ...steps.map((step) => needsStep(blueprint, step.from) ?? needsFreeId(blueprint.steps[step.to], step.to)),
    needsCopies(blueprint, copies),
  ),
  run(draft, { id, to, steps, ...copies }) {
    const phase = draft.phases[id];
    if (!phase) return;
    const copyOf = new Map(steps.map((step) => [step.from, step.to]));
    for (const step of steps) {
      const original = draft.steps[step.from];
      if (original) draft.steps[step.to] = { ...plain(original), id: step.to, cells: {} };
    }
    draft.phases[to] = { ...plain(phase), id: to, stepOrder: steps.map((step) => step.to) };
    insertAt(draft.phaseOrder, draft.phaseOrder.indexOf(id) + 1, to);
    copyCards(draft, copies, ({ lane, step }) => ({ lane, step: copyOf.get(step) ?? step }));
  },
};
