// Lets a card cover one step or several.

import { cardOf, stepOrder } from '../../blueprint/queries';
import type { CardId } from '../../blueprint/records';
import type { Command } from '../command';
import { cardName } from '../parts/names';
import { gone } from '../parts/refusals';

export interface SetSpanArgs {
  readonly id: CardId;
  /** Steps, from the card's own to the right. */
  readonly span: number;
}

export const setSpan: Command<SetSpanArgs> = {
  id: 'setSpan',
  label: (blueprint, { id, span }) => ({ key: 'history.setSpan', params: { name: cardName(blueprint, id), count: span } }),
  can(blueprint, { id, span }) {
    const card = cardOf(blueprint, id);
    if (!card) return gone;
    const order = stepOrder(blueprint);
    const fits = Number.isInteger(span) && span >= 1 && order.indexOf(card.step) + span <= order.length;
    return fits ? null : { key: 'refuse.span' };
  },
  run(draft, { id, span }) {
    const card = cardOf(draft, id);
    if (card) card.span = span;
  },
};
