// Cards of the merged blueprint: fields merged one by one, places as units.

import type { Card } from '../blueprint/records';
import type { CardPlace, Sheet } from './cardPlaces';
import { cardPlace } from './cardPlaces';
import type { Decider } from './decider';
import { mergeFields } from './mergeFields';
import type { Views } from './touched';

export interface MergedCards {
  readonly cards: ReadonlyMap<string, Card>;
  readonly places: ReadonlyMap<string, CardPlace>;
}

export function mergeCards(views: Views, sheet: Sheet, decide: Decider): MergedCards {
  const cards = new Map<string, Card>();
  const put = (fields: Card, place: CardPlace) => cards.set(fields.id, standing(fields, place));
  for (const id of sheet.survivors.cards) {
    const [mine, theirs] = [views.mine.cards.get(id), views.theirs.cards.get(id)];
    const fields = mine && theirs ? mergedFields(views.base.cards.get(id), mine, theirs, decide) : ((mine ?? theirs) as Card);
    const { place, copy } = cardPlace(id, views, sheet, decide);
    put(fields, place);
    if (copy) put({ ...fields, id: copyId(id, sheet.survivors.cards) }, copy);
  }
  return { cards, places: cards };
}

function mergedFields(base: Card | undefined, mine: Card, theirs: Card, decide: Decider): Card {
  if (mine === theirs) return mine;
  const of = { place: `cards/${mine.id}`, ref: { type: 'card', id: mine.id }, name: mine.title, except: ['lane', 'step', 'span'] } as const;
  return mergeFields({ base, mine, theirs }, of, decide);
}

function standing(card: Card, { lane, step, span }: CardPlace): Card {
  return card.lane === lane && card.step === step && card.span === span ? card : { ...card, lane, step, span };
}

function copyId(id: string, taken: ReadonlySet<string>): string {
  let copy = `${id}_2`;
  while (taken.has(copy)) copy += '_';
  return copy;
}
