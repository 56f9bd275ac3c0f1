// What a flow leads to goes on, or is marked as an end. Evidence and notes do nothing, so nothing follows from them, and
// nothing need follow in the last step of the sheet. An exchange goes on at its other end.

import { isDoing } from '../actions';
import type { Check } from '../check';
import { atCard, named } from '../found';

export const b11DeadEnd: Check = {
  id: 'B11',
  severity: 'warning',
  name: 'check.B11.name',
  why: 'check.B11.why',
  *find({ cards, from, to }) {
    const onSheet = cards.filter(({ zone }) => zone !== 'analysis' && zone !== 'evidence');
    const lastColumn = onSheet.reduce((most, { last }) => Math.max(most, last), 0);
    for (const checked of onSheet) {
      const { card, last } = checked;
      if (!isDoing(checked) || last === lastColumn || !to(card.id).some(({ kind }) => kind === 'flow')) continue;
      const goesOn = from(card.id).some(({ kind }) => kind !== 'needs') || to(card.id).some(({ kind }) => kind === 'exchange');
      if (!goesOn) yield { at: [atCard(card)], reason: { key: 'check.B11.found', params: named(card.title) } };
    }
  },
};
