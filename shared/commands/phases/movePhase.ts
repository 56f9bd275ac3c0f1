// Moves a phase with all its steps to another place.

import { moveItem } from '../../lib/arrays';
import type { PhaseId } from '../../blueprint/records';
import type { Command } from '../command';
import { phaseName } from '../parts/names';
import { needsPhase } from '../parts/refusals';

export interface MovePhaseArgs {
  readonly id: PhaseId;
  /** Its place among the phases when it has moved. */
  readonly index: number;
}

export const movePhase: Command<MovePhaseArgs> = {
  id: 'movePhase',
  label: (blueprint, { id }) => ({ key: 'history.movePhase', params: { name: phaseName(blueprint, id) } }),
  can: (blueprint, { id }) => needsPhase(blueprint, id),
  run: (draft, { id, index }) => moveItem(draft.phaseOrder, id, index),
};
