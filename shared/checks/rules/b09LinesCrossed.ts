// An arrow from the customer past the frontstage says that the customer meets somebody who is never seen. For backstage it
// is a hint, and none for a call, an e-mail or a chat: a contact by voice alone is backstage in Bitner's blueprints.
// Frontstage with support is normal.

import { endsOf, meetsUnseen } from '../actions';
import type { Check } from '../check';
import { named } from '../found';
import type { CheckedCard } from '../view';

export const b09LinesCrossed: Check = {
  id: 'B09',
  severity: 'warning',
  name: 'check.B09.name',
  why: 'check.B09.why',
  *find(view) {
    for (const connector of view.connectors) {
      const ends = endsOf(view, connector);
      const other = ends && beyondFrontstage(ends);
      if (!other || other.card.kind === 'note') continue;
      const at = [{ type: 'connector', id: connector.id }] as const;
      const params = named(other.card.title);
      if (other.zone === 'support') yield { at, reason: { key: 'check.B09.support', params } };
      else if (!meetsUnseen(other)) yield { at, severity: 'hint', reason: { key: 'check.B09.backstage', params } };
    }
  },
};

/** Of a customer's card and a card below the line of visibility, the latter. */
function beyondFrontstage([a, b]: readonly [CheckedCard, CheckedCard]): CheckedCard | undefined {
  const other = a.zone === 'customer' ? b : b.zone === 'customer' ? a : undefined;
  return other?.zone === 'backstage' || other?.zone === 'support' ? other : undefined;
}
