// Changes what the speaker wants to say at a step.

import type { StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { needsStep } from '../parts/refusals';

export interface SetStepNotesArgs {
  readonly id: StepId;
  /** Empty: none. */
  readonly speakerNotes: string;
}

export const setStepNotes: Command<SetStepNotesArgs> = {
  id: 'setStepNotes',
  label: () => ({ key: 'history.setStepNotes' }),
  can: (blueprint, { id }) => needsStep(blueprint, id),
  run(draft, { id, speakerNotes }) {
    const step = draft.steps[id];
    if (step && speakerNotes) step.speakerNotes = speakerNotes;
    else delete step?.speakerNotes;
  },
  mergeKey: ({ id }) => `setStepNotes:${id}`,
};
