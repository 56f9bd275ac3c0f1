// Changes many cards, each in its own way, as one undo step: marking ten cards as fail points leaves their other marks
// as they are.

import type { Card } from '#shared/blueprint/records';
import type { CardChanges } from '#shared/blueprint/cardFields';
import type { Command } from '#shared/commands/command';
import { setCard } from '#shared/commands/cards/setCard';

export interface SetCardsArgs {
  readonly cards: readonly Card[];
  readonly change: (card: Card) => CardChanges;
}

export const setCards: Command<SetCardsArgs> = {
  id: setCard.id,
  label: (blueprint, { cards, change }) => setCard.label(blueprint, {
    ids: cards.map((card) => card.id),
    changes: cards[0] ? change(cards[0]) : {},
  }),
  can(blueprint, { cards, change }) {
    for (const card of cards) {
      const refusal = setCard.can(blueprint, { ids: [card.id], changes: change(card) });
      if (refusal) return refusal;
    }
    return null;
  },
  run(draft, { cards, change }) {
    for (const card of cards) setCard.run(draft, { ids: [card.id], changes: change(card) });
  },
};
