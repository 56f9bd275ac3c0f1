// Gives a phase another name; empty: the sheet shows a placeholder.

import { quoted } from '../../lib/text';
import type { PhaseId } from '../../blueprint/records';
import type { Command } from '../command';
import { needsPhase } from '../parts/refusals';

export interface RenamePhaseArgs {
  readonly id: PhaseId;
  readonly name: string;
}

export const renamePhase: Command<RenamePhaseArgs> = {
  id: 'renamePhase',
  label: (_blueprint, { name }) => ({ key: 'history.renamePhase', params: { name: quoted(name) } }),
  can: (blueprint, { id }) => needsPhase(blueprint, id),
  run(draft, { id, name }) {
    const phase = draft.phases[id];
    if (phase) phase.name = name;
  },
  mergeKey: ({ id }) => `renamePhase:${id}`,
};
