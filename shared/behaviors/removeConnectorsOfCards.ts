// A connector joins two cards: when one of them goes, it goes.

import { removeRecord } from '../blueprint/buckets';
import { changedRecords, goneIds } from '../blueprint/changes';
import { connectorsOfCards } from '../blueprint/queries';
import type { Behavior } from './behavior';

export const removeConnectorsOfCards: Behavior = {
  id: 'removeConnectorsOfCards',
  apply(before, after, draft) {
    const gone = goneIds(changedRecords(before.cards, after.cards));
    if (gone.size === 0) return;
    for (const connector of connectorsOfCards(after, gone)) removeRecord(draft.connectors, connector.id);
  },
};
