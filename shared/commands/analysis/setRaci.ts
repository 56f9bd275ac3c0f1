// Sets which of the roles R, A, C, I a stakeholder has in steps.

import { recordOf } from '../../blueprint/analysisCollections';
import { RACI_ROLES } from '../../blueprint/analysisValues';
import type { RaciRole } from '../../blueprint/analysisValues';
import type { StakeholderId } from '../../blueprint/recordIds';
import type { StepId } from '../../blueprint/records';
import { sameValue } from '../../lib/sameValue';
import type { Command } from '../command';
import { firstRefusal, gone, needsStep } from '../parts/refusals';

export interface SetRaciArgs {
  readonly steps: readonly StepId[];
  readonly stakeholder: StakeholderId;
  /** Empty: none. */
  readonly roles: readonly RaciRole[];
}

export const setRaci: Command<SetRaciArgs> = {
  id: 'setRaci',
  label: (_blueprint, { steps }) => ({ key: 'history.setRaci', params: { count: steps.length } }),
  can: (blueprint, { steps, stakeholder }) => firstRefusal(
    steps.length === 0 && { key: 'refuse.nothing' },
    ...steps.map((step) => needsStep(blueprint, step)),
    !recordOf(blueprint, 'stakeholders', stakeholder) && gone,
  ),
  run(draft, { steps, stakeholder, roles }) {
    const wanted = RACI_ROLES.filter((role) => roles.includes(role));
    for (const id of steps) {
      const step = draft.steps[id];
      if (!step || sameValue(step.raci?.[stakeholder] ?? [], wanted)) continue;
      const raci = (step.raci ??= {});
      if (wanted.length > 0) raci[stakeholder] = wanted;
      else delete raci[stakeholder];
      if (Object.keys(raci).length === 0) delete step.raci;
    }
  },
};
