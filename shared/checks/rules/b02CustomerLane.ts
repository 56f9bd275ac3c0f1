// A blueprint begins with what the customer does; without it every other lane hangs in the air. One customer lane with a
// card is enough, since further ones may be planned; a note is no action.

import type { Check } from '../check';

export const b02CustomerLane: Check = {
  id: 'B02',
  severity: 'error',
  name: 'check.B02.name',
  why: 'check.B02.why',
  *find({ blueprint, inZone }) {
    const lanes = blueprint.laneOrder.filter((id) => blueprint.lanes[id]?.kind === 'customer');
    if (lanes.length === 0) yield { at: [], key: 'lane', reason: { key: 'check.B02.noLane' } };
    else if (inZone('customer').every(({ card }) => card.kind === 'note')) {
      yield { at: lanes.map((id) => ({ type: 'lane', id })), key: 'card', reason: { key: 'check.B02.noCard' } };
    }
  },
};
