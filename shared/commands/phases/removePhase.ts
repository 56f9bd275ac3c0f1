// Deletes a phase; behaviors take its steps and their cards along.

import { removeItem } from '../../lib/arrays';
import type { PhaseId } from '../../blueprint/records';
import type { Command } from '../command';
import { phaseName } from '../parts/names';
import { needsPhase } from '../parts/refusals';
import { countCardsOfSteps } from '../parts/taken';

export interface RemovePhaseArgs {
  readonly id: PhaseId;
}

export const removePhase: Command<RemovePhaseArgs> = {
  id: 'removePhase',
  label(blueprint, { id }) {
    const count = countCardsOfSteps(blueprint, blueprint.phases[id]?.stepOrder ?? []);
    return { key: 'history.removePhase', params: { name: phaseName(blueprint, id), count } };
  },
  can(blueprint, { id }) {
    if (blueprint.phaseOrder.length === 1 && blueprint.phaseOrder[0] === id) return { key: 'refuse.lastPhase' };
    return needsPhase(blueprint, id);
  },
  run(draft, { id }) {
    delete draft.phases[id];
    removeItem(draft.phaseOrder, id);
  },
};
