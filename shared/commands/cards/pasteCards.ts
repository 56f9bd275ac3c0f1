// Puts copied cards into cells, with the connectors among them and the pictures that they show.

import { quoted } from '../../lib/text';
import type { Command } from '../command';
import { blockRefusal, putBlock } from '../parts/cardBlock';
import type { CardBlock } from '../parts/cardBlock';

export const pasteCards: Command<CardBlock> = {
  id: 'pasteCards',
  label: (_blueprint, { cards }) => ({
    key: 'history.pasteCards',
    params: { count: cards.length, name: quoted(cards[0]?.card.title ?? '') },
  }),
  can: blockRefusal,
  run: putBlock,
};
