// A field that is missing on cards. Where most cards have it, each that lacks it is a gap of its own; where most lack it,
// saying so once says more than a finding on every card.

import type { MessageKey } from '../i18n/messages';
import type { Found } from './check';
import { atCard, atCards, named } from './found';
import type { CheckedCard } from './view';

/** Fewer gaps are always told one by one. */
const MANY = 4;

export interface GapTexts {
  /** Of one card. */
  readonly one: MessageKey;
  /** Of most cards: `count` of `all`. */
  readonly most: MessageKey;
}

export function* gaps(cards: readonly CheckedCard[], lacks: (checked: CheckedCard) => boolean, texts: GapTexts): Generator<Found> {
  const lacking = cards.filter(lacks);
  if (lacking.length >= MANY && lacking.length * 2 > cards.length) {
    yield { at: atCards(lacking), key: 'most', reason: { key: texts.most, params: { count: lacking.length, all: cards.length } } };
    return;
  }
  for (const { card } of lacking) yield { at: [atCard(card)], reason: { key: texts.one, params: named(card.title) } };
}
