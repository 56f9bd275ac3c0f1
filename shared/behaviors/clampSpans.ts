// A card never reaches beyond the last step: whatever put it there, it is cut short.

import { getRecord } from '../blueprint/buckets';
import { changedRecords } from '../blueprint/changes';
import { stepOrder } from '../blueprint/queries';
import type { Behavior } from './behavior';

export const clampSpans: Behavior = {
  id: 'clampSpans',
  apply(before, after, draft) {
    const order = stepOrder(after);
    for (const { after: card } of changedRecords(before.cards, after.cards)) {
      if (!card || card.span === 1) continue;
      const room = order.length - order.indexOf(card.step);
      const target = getRecord(draft.cards, card.id);
      if (target && card.span > room) target.span = room;
    }
  },
};
