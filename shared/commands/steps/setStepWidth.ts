// Gives steps a width of their own, or back the common one.

import { STEP_WIDTH } from '../../blueprint/sizeLimits';
import type { StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { stepName } from '../parts/names';
import { firstRefusal, needsStep } from '../parts/refusals';

export interface SetStepWidthArgs {
  readonly ids: readonly StepId[];
  /** px; null: the common width. */
  readonly width: number | null;
  /** Key presses that follow one another quickly are one undo step; a drag is one of its own. */
  readonly byKey?: boolean;
}

export const setStepWidth: Command<SetStepWidthArgs> = {
  id: 'setStepWidth',
  label: (blueprint, { ids }) => ({ key: 'history.setStepWidth', params: { name: stepName(blueprint, ids[0] ?? ''), count: ids.length } }),
  can: (blueprint, { ids, width }) => firstRefusal(
    ids.length === 0 && { key: 'refuse.nothing' },
    ...ids.map((id) => needsStep(blueprint, id)),
    width !== null && !(width >= STEP_WIDTH.min && width <= STEP_WIDTH.max) && { key: 'refuse.size' },
  ),
  run(draft, { ids, width }) {
    for (const id of ids) {
      const step = draft.steps[id];
      if (!step) continue;
      if (width === null) delete step.width;
      else step.width = width;
    }
  },
  mergeKey: ({ ids, byKey }) => (byKey ? `setStepWidth ${ids.join(' ')}` : undefined),
};
