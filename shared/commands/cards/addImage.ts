// Lets cards show a picture, and stores it once however many show it.

import { cardOf } from '../../blueprint/queries';
import { changeCard } from '../../blueprint/cardFields';
import type { CardId, StoredImage } from '../../blueprint/records';
import type { Command } from '../command';
import { firstRefusal, needsCards, needsFreeId } from '../parts/refusals';

export interface AddImageArgs {
  readonly image: StoredImage;
  readonly cards: readonly CardId[];
}

export const addImage: Command<AddImageArgs> = {
  id: 'addImage',
  label: (_blueprint, { cards }) => ({ key: 'history.addImage', params: { count: cards.length } }),
  can: (blueprint, { image, cards }) => firstRefusal(needsCards(blueprint, cards), needsFreeId(false, image.id)),
  run(draft, { image, cards }) {
    if (!draft.images[image.id]) draft.images[image.id] = { ...image };
    for (const id of cards) {
      const card = cardOf(draft, id);
      if (card) changeCard(card, { image: image.id });
    }
  },
};
