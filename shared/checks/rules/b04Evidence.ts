// Customers judge a service that they can't touch by what they perceive, so every customer action is asked what it is.
// One finding for a step, since one thing can serve all that happens in it. Evidence counts in any of the steps that an
// action covers, and wherever the card of kind evidence stands; a remark in the evidence lane is none. What stands for a
// whole phase has its evidence in the blueprint of that phase.

import { grouped } from '../../lib/grouped';
import { actionsIn } from '../actions';
import type { Check } from '../check';
import { atCards, named } from '../found';
import type { CheckedBlueprint, CheckedCard } from '../view';

export const b04Evidence: Check = {
  id: 'B04',
  severity: 'warning',
  name: 'check.B04.name',
  why: 'check.B04.why',
  *find(view) {
    const lacking = actionsIn(view, 'customer').filter((action) => !hasEvidence(view, action) && !view.isSummary(action.first));
    for (const [first, actions] of grouped(lacking, (action) => action.first)) {
      const params = { ...named(actions[0]?.card.title ?? ''), count: actions.length };
      yield { at: atCards(actions), key: `step:${view.steps[first]}`, reason: { key: 'check.B04.found', params } };
    }
  },
};

function hasEvidence(view: CheckedBlueprint, { first, last }: CheckedCard): boolean {
  for (let column = first; column <= last; column++) if (view.inColumn(column).some(isEvidence)) return true;
  return false;
}

function isEvidence({ card, zone }: CheckedCard): boolean {
  if (zone === 'analysis') return false;
  return card.kind === 'evidence' || (zone === 'evidence' && card.kind !== 'note');
}
