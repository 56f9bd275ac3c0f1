// Adds a card to a cell, with the picture that it shows if that is new.

import { cardOf } from '../../blueprint/queries';
import { putRecord } from '../../blueprint/buckets';
import { cleanCard, timeIsValid } from '../../blueprint/cardFields';
import { enterCell } from '../../blueprint/cells';
import type { Card, StoredImage } from '../../blueprint/records';
import type { Command } from '../command';
import { firstRefusal, needsCell, needsFreeId, needsImage } from '../parts/refusals';

export interface AddCardArgs {
  readonly card: Card;
  /** Its place in the cell; at the end where it is left out. */
  readonly index?: number;
  /** The picture of `card.image`, where the blueprint may not have it yet. */
  readonly image?: StoredImage;
}

export const addCard: Command<AddCardArgs> = {
  id: 'addCard',
  label: () => ({ key: 'history.addCard' }),
  can: (blueprint, { card, image }) => firstRefusal(
    needsCell(blueprint, card.lane, card.step),
    needsFreeId(cardOf(blueprint, card.id), card.id),
    image?.id === card.image ? null : needsImage(blueprint, card.image),
    card.time && !timeIsValid(card.time) && { key: 'refuse.time' },
    card.span < 1 && { key: 'refuse.span' },
  ),
  run(draft, { card, index, image }) {
    putRecord(draft.cards, cleanCard(card));
    enterCell(draft, card, index);
    if (image && !draft.images[image.id]) draft.images[image.id] = { ...image };
  },
};
