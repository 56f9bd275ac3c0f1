// A support process is on the sheet because something above depends on it; the connector says what.

import { isDoing } from '../actions';
import type { Check } from '../check';
import { atCard, named } from '../found';

export const b08SupportConnected: Check = {
  id: 'B08',
  severity: 'warning',
  name: 'check.B08.name',
  why: 'check.B08.why',
  *find({ inZone, from, to }) {
    for (const checked of inZone('support')) {
      const { card } = checked;
      if (!isDoing(checked) || from(card.id).length + to(card.id).length > 0) continue;
      yield { at: [atCard(card)], reason: { key: 'check.B08.found', params: named(card.title) } };
    }
  },
};
