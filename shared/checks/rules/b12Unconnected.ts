// A card that nothing leads to and that leads to nothing is out of the story. Evidence, notes and pictures stand beside
// the story, and a start may stand alone. Frontstage, backstage and support actions are told by the checks that say what
// they should be connected with (B05, B07, B08), so that one mistake is one finding.

import { isDoing } from '../actions';
import type { Check } from '../check';
import { atCard, named } from '../found';
import type { CheckedCard } from '../view';

export const b12Unconnected: Check = {
  id: 'B12',
  severity: 'warning',
  name: 'check.B12.name',
  why: 'check.B12.why',
  *find({ cards, from, to }) {
    for (const checked of cards) {
      const { card } = checked;
      if (!belongsToStory(checked) || from(card.id).length + to(card.id).length > 0) continue;
      yield { at: [atCard(card)], reason: { key: 'check.B12.found', params: named(card.title) } };
    }
  },
};

function belongsToStory(checked: CheckedCard): boolean {
  const { card, zone } = checked;
  if (zone === 'analysis' || zone === 'evidence') return false;
  if (card.kind === 'end') return true;
  if (!isDoing(checked) || zone === 'support') return false;
  return zone === 'customer' || card.kind !== 'action';
}
