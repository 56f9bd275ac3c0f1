// The blank blueprint.

import { expect, it } from 'vitest';
import { blankBlueprint } from '#shared/blueprint/create';
import { violations } from '#shared/blueprint/invariants';
import { stepOrder } from '#shared/blueprint/queries';
import { countingIds } from '#shared/lib/ids';

it('has the five lanes in their order, one phase, six unnamed steps and no cards', () => {
  const blueprint = blankBlueprint({ id: 'b', title: '', createId: countingIds(), date: '2026-11-21' });
  expect(blueprint.laneOrder.map((id) => blueprint.lanes[id]?.kind)).toEqual(['evidence', 'customer', 'frontstage', 'backstage', 'support']);
  expect(stepOrder(blueprint)).toHaveLength(6);
  expect(violations(blueprint)).toEqual([]);
});
