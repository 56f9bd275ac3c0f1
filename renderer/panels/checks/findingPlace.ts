// Where a finding is, in words.

import { cardOf, connectorOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { Finding } from '#shared/checks/check';
import type { SelectionRef } from '#shared/history/history';
import type { Translate } from '#shared/i18n/messages';
import { cardTitle, cellTitle, laneTitle, stepTitle } from '../../editor/names';

export function placeName(blueprint: Blueprint, ref: SelectionRef, t: Translate): string {
  switch (ref.type) {
    case 'card': {
      const card = cardOf(blueprint, ref.id);
      return card ? t('checks.cardAt', { card: cardTitle(card, t), step: stepTitle(blueprint, card.step, t) }) : '';
    }
    case 'connector': {
      const ends = connectorOf(blueprint, ref.id);
      return ends ? t('checks.connectorAt', { from: cardTitle(cardOf(blueprint, ends.from), t), to: cardTitle(cardOf(blueprint, ends.to), t) }) : '';
    }
    case 'lane': return laneTitle(blueprint.lanes[ref.id], t);
    case 'phase': return blueprint.phases[ref.id]?.name || t('untitled.phase');
    case 'step': return stepTitle(blueprint, ref.id, t);
    case 'cell': return cellTitle(blueprint, ref.lane, ref.step, t);
  }
}

/** The first place, and how many more there are. Empty where what it was about is gone. */
export function findingPlace(blueprint: Blueprint, { at }: Finding, t: Translate): string {
  const [first] = at;
  if (!first) return t('checks.whole');
  const place = placeName(blueprint, first, t);
  return at.length > 1 ? t('checks.andMore', { place, count: at.length - 1 }) : place;
}
