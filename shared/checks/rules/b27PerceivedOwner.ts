// Customers complain to whom they think responsible; where that is somebody else, the complaint goes astray.

import type { Check } from '../check';
import { atCard, named, sameName } from '../found';

export const b27PerceivedOwner: Check = {
  id: 'B27',
  severity: 'hint',
  name: 'check.B27.name',
  why: 'check.B27.why',
  *find({ cards }) {
    for (const { card } of cards) {
      const { owner = '', perceivedOwner = '' } = card;
      const [real, seen] = [sameName(owner), sameName(perceivedOwner)];
      if (!real || !seen || real === seen) continue;
      yield { at: [atCard(card)], reason: { key: 'check.B27.found', params: { ...named(card.title), owner, perceived: perceivedOwner } } };
    }
  },
};
