// A fail point that only is marked helps nobody: somebody has to own it, know why it happens, and do something about it.
// An action plan that is about the card is a countermeasure too.

import type { Check } from '../check';
import { atCard, missing, named } from '../found';
import { cardsOf, liveInsights } from '../insights';

export const b16FailPoint: Check = {
  id: 'B16',
  severity: 'warning',
  name: 'check.B16.name',
  why: 'check.B16.why',
  *find({ blueprint, cards }) {
    const planned = cardsOf(liveInsights(blueprint), 'plan');
    for (const { card } of cards) {
      if (!card.flags?.includes('fail')) continue;
      const lacking = missing(['owner', card.owner], ['cause', card.cause], ['countermeasure', card.countermeasure || planned.has(card.id)]);
      if (lacking) yield { at: [atCard(card)], reason: { key: 'check.B16.found', params: { ...named(card.title), ...lacking } } };
    }
  },
};
