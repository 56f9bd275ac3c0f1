// Adds a card for each of several pictures.

import type { Command } from '../command';
import { blockRefusal, putBlock } from '../parts/cardBlock';
import type { CardBlock } from '../parts/cardBlock';

export const addPictures: Command<CardBlock> = {
  id: 'addPictures',
  label: (_blueprint, { cards }) => ({ key: 'history.addPictures', params: { count: cards.length } }),
  can: blockRefusal,
  run: putBlock,
};
