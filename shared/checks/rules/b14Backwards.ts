// Time runs from left to right, so a flow that ends in an earlier step says that work is done again: that is a loop. A card
// over several steps is only behind what lies wholly before it.

import { setConnectorKinds } from '../../commands/connectors/setConnectorKinds';
import { endsOf } from '../actions';
import type { Check } from '../check';
import { named } from '../found';

export const b14Backwards: Check = {
  id: 'B14',
  severity: 'hint',
  name: 'check.B14.name',
  why: 'check.B14.why',
  *find(view) {
    for (const connector of view.connectors) {
      const [from, to] = (connector.kind === 'flow' && endsOf(view, connector)) || [];
      if (!from || !to || to.last >= from.first) continue;
      const args = { ids: [connector.id], kind: 'loop' } as const;
      yield {
        at: [{ type: 'connector', id: connector.id }],
        reason: { key: 'check.B14.found', params: { ...named(from.card.title), to: named(to.card.title).name } },
        fix: setConnectorKinds.can(view.blueprint, args) ? undefined : { label: 'check.B14.fix', apply: (execute) => execute(setConnectorKinds, args) },
      };
    }
  },
};
