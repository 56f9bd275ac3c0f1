// Where a finding is, in words.

import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { Finding } from '#shared/checks/check';
import type { SelectionRef } from '#shared/history/history';
import type { Translate } from '#shared/i18n/messages';
import { cardName, commentPlace, stepName } from '#shared/report/placeNames';

/** A card with its step, so that cards of one name are told apart. */
export function placeName(blueprint: Blueprint, ref: SelectionRef, t: Translate): string {
  const card = ref.type === 'card' ? cardOf(blueprint, ref.id) : undefined;
  return card ? t('checks.cardAt', { card: cardName(card, t), step: stepName(blueprint, card.step, t) }) : commentPlace(blueprint, ref, t);
}

/** The first place, and how many more there are. Empty where what it was about is gone. */
export function findingPlace(blueprint: Blueprint, { at }: Finding, t: Translate): string {
  const [first] = at;
  if (!first) return t('checks.whole');
  const place = placeName(blueprint, first, t);
  return at.length > 1 ? t('checks.andMore', { place, count: at.length - 1 }) : place;
}
