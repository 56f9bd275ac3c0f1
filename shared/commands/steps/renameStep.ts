// Gives a step another name; empty: the sheet shows its number alone.

import { quoted } from '../../lib/text';
import type { StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { needsStep } from '../parts/refusals';

export interface RenameStepArgs {
  readonly id: StepId;
  readonly name: string;
}

export const renameStep: Command<RenameStepArgs> = {
  id: 'renameStep',
  label: (_blueprint, { name }) => ({ key: 'history.renameStep', params: { name: quoted(name) } }),
  can: (blueprint, { id }) => needsStep(blueprint, id),
  run(draft, { id, name }) {
    const step = draft.steps[id];
    if (step) step.name = name;
  },
  mergeKey: ({ id }) => `renameStep:${id}`,
};
