// Gives a card another title.

import { cardOf } from '../../blueprint/queries';
import { changeCard } from '../../blueprint/cardFields';
import type { CardId } from '../../blueprint/records';
import { quoted } from '../../lib/text';
import type { Command } from '../command';
import { needsCards } from '../parts/refusals';

export interface RenameCardArgs {
  readonly id: CardId;
  readonly title: string;
}

export const renameCard: Command<RenameCardArgs> = {
  id: 'renameCard',
  label: (_blueprint, { title }) => ({ key: 'history.renameCard', params: { name: quoted(title) } }),
  can: (blueprint, { id }) => needsCards(blueprint, [id]),
  run(draft, { id, title }) {
    const card = cardOf(draft, id);
    if (card) changeCard(card, { title });
  },
  mergeKey: ({ id }) => `renameCard:${id}`,
};
