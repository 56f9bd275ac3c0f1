// Who owns cards and is no stakeholder yet.

import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { cardsInOrder } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';

/** Each name once, in reading order. */
export function ownersToAdd(blueprint: Blueprint, stakeholders: readonly Pick<Stakeholder, 'name'>[]): string[] {
  const known = new Set(stakeholders.map(({ name }) => name.trim().toLowerCase()));
  const owners: string[] = [];
  for (const { owner = '' } of cardsInOrder(blueprint)) {
    const key = owner.trim().toLowerCase();
    if (key === '' || known.has(key)) continue;
    known.add(key);
    owners.push(owner.trim());
  }
  return owners;
}
