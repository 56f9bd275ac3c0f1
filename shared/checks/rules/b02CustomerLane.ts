// A blueprint begins with what the customer does; without it every other lane hangs in the air. One customer lane with a
// card is enough, since further ones may be planned; a note is no action.

import type { Blueprint } from '../../blueprint/records';
import { addLane } from '../../commands/lanes/addLane';
import { laneKind } from '../../kinds/lanes/list';
import type { Check, Fix } from '../check';

export const b02CustomerLane: Check = {
  id: 'B02',
  severity: 'error',
  name: 'check.B02.name',
  why: 'check.B02.why',
  *find({ blueprint, inZone }) {
    const lanes = blueprint.laneOrder.filter((id) => blueprint.lanes[id]?.kind === 'customer');
    if (lanes.length === 0) yield { at: [], key: 'lane', reason: { key: 'check.B02.noLane' }, fix: addition(blueprint) };
    else if (inZone('customer').every(({ card }) => card.kind === 'note')) {
      yield { at: lanes.map((id) => ({ type: 'lane', id })), key: 'card', reason: { key: 'check.B02.noCard' } };
    }
  },
};

/** The same in everybody's copy, so that two people who both add the lane have one. */
const ID = 'l_customer';

function addition(blueprint: Blueprint): Fix | undefined {
  const args = { id: ID, kind: 'customer', index: placeIn(blueprint) } as const;
  return addLane.can(blueprint, args) ? undefined : { label: 'check.B02.fix', apply: (execute) => execute(addLane, args) };
}

/** Above the first lane that answers to customers, else under the evidence. */
function placeIn({ laneOrder, lanes }: Blueprint): number {
  const zones = laneOrder.map((id) => lanes[id] && laneKind(lanes[id].kind).zone);
  const below = zones.findIndex((zone) => zone === 'frontstage' || zone === 'backstage' || zone === 'support');
  return below >= 0 ? below : zones.lastIndexOf('evidence') + 1;
}
