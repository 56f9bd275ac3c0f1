// Frontstage is where the customer is met, so a frontstage action has a counterpart on the customer's side. It may be met
// by way of another frontstage card or of evidence in the same step: a clerk at a screen, a receipt that is handed over.

import { actionsIn, neighbours, overlaps } from '../actions';
import type { Check } from '../check';
import { atCard, named } from '../found';
import type { CheckedCard } from '../view';

export const b05FrontstageForCustomer: Check = {
  id: 'B05',
  severity: 'warning',
  name: 'check.B05.name',
  why: 'check.B05.why',
  *find(view) {
    for (const action of actionsIn(view, 'frontstage')) {
      const others = neighbours(view, action);
      const between = others.filter((other) => (other.zone === 'frontstage' || other.zone === 'evidence') && overlaps(other, action));
      if (meetsCustomer(others) || between.some((other) => meetsCustomer(neighbours(view, other)))) continue;
      yield { at: [atCard(action.card)], reason: { key: 'check.B05.found', params: named(action.card.title) } };
    }
  },
};

function meetsCustomer(cards: readonly CheckedCard[]): boolean {
  return cards.some(({ zone, card }) => zone === 'customer' && card.kind !== 'note');
}
