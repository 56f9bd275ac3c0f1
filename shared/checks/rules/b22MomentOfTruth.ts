// A moment of truth decides what the customer thinks of the service, so it has a standard, is measured, and belongs to
// somebody. Where the customer's card is marked, standard and owner may stand at the card that meets it: customers own
// nothing here. A measure of the step, or a target, counts too.

import { recordsOf } from '../../blueprint/analysisCollections';
import type { Blueprint, Card } from '../../blueprint/records';
import { neighbours } from '../actions';
import type { Check } from '../check';
import { atCard, missing, named } from '../found';
import type { CheckedBlueprint, CheckedCard } from '../view';

export const b22MomentOfTruth: Check = {
  id: 'B22',
  severity: 'warning',
  name: 'check.B22.name',
  why: 'check.B22.why',
  *find(view) {
    const measured = measuredPlaces(view.blueprint);
    for (const checked of view.cards) {
      const { card } = checked;
      if (!card.flags?.includes('momentOfTruth')) continue;
      const cards = [card, ...serving(view, checked)];
      const lacking = missing(
        ['standard', cards.some(hasStandard)],
        ['measure', measured.has(card.step) || cards.some(({ id }) => measured.has(id))],
        ['owner', cards.some(({ owner }) => owner?.trim())],
      );
      if (lacking) yield { at: [atCard(card)], reason: { key: 'check.B22.found', params: { ...named(card.title), ...lacking } } };
    }
  },
};

/** Ids of cards and steps that have a measure or a target. */
function measuredPlaces(blueprint: Blueprint): ReadonlySet<string> {
  const places = [...Object.values(recordsOf(blueprint, 'measures')), ...Object.values(recordsOf(blueprint, 'targets'))];
  return new Set(places.flatMap(({ card, step }) => card ?? step ?? []));
}

function serving(view: CheckedBlueprint, checked: CheckedCard): Card[] {
  if (checked.zone !== 'customer') return [];
  return neighbours(view, checked).filter(({ zone }) => zone === 'frontstage' || zone === 'backstage').map(({ card }) => card);
}

function hasStandard({ standard }: Card): boolean {
  return standard !== undefined && (standard.timeLimit !== undefined || Boolean(standard.script) || Boolean(standard.quality));
}
