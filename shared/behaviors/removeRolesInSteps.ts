// What a persona feels and what a stakeholder does in the steps goes with the persona and the stakeholder.

import { recordsOf } from '../blueprint/analysisCollections';
import { changedEntries, goneIds } from '../blueprint/changes';
import type { Blueprint, Step } from '../blueprint/records';
import type { Behavior } from './behavior';

export const removeRolesInSteps: Behavior = {
  id: 'removeRolesInSteps',
  apply(before, after, draft) {
    const areAllThere = (['personas', 'stakeholders'] as const).every((sort) =>
      goneIds(changedEntries<{ id: string }>(recordsOf(before, sort), recordsOf(after, sort))).size === 0);
    if (areAllThere) return;
    for (const step of Object.values(after.steps)) {
      const target = namesGone(after, step) ? draft.steps[step.id] : undefined;
      if (target) removeGone(after, target);
    }
  },
};

function namesGone(blueprint: Blueprint, { emotions, raci = {} }: Step): boolean {
  const [personas, stakeholders] = [recordsOf(blueprint, 'personas'), recordsOf(blueprint, 'stakeholders')];
  return Object.keys({ ...emotions?.asIs, ...emotions?.toBe }).some((id) => !Object.hasOwn(personas, id))
    || Object.keys(raci).some((id) => !Object.hasOwn(stakeholders, id));
}

function removeGone(blueprint: Blueprint, step: Step): void {
  const { emotions, raci } = step;
  for (const state of ['asIs', 'toBe'] as const) {
    const points = emotions?.[state];
    if (!emotions || !points) continue;
    keepOnly(points, recordsOf(blueprint, 'personas'));
    if (Object.keys(points).length === 0) delete emotions[state];
  }
  if (emotions && Object.keys(emotions).length === 0) delete step.emotions;
  if (!raci) return;
  keepOnly(raci, recordsOf(blueprint, 'stakeholders'));
  if (Object.keys(raci).length === 0) delete step.raci;
}

function keepOnly(record: Record<string, unknown>, there: object): void {
  for (const id of Object.keys(record)) if (!Object.hasOwn(there, id)) delete record[id];
}
