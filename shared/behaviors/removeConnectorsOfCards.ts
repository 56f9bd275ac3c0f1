// A connector joins two cards: when one of them goes, it goes.

import { removeRecord } from '../blueprint/buckets';
import { changedRecords } from '../blueprint/changes';
import { connectorsOfCards } from '../blueprint/queries';
import type { CardId } from '../blueprint/records';
import type { Behavior } from './behavior';

export const removeConnectorsOfCards: Behavior = {
  id: 'removeConnectorsOfCards',
  apply(before, after, draft) {
    const gone = new Set<CardId>();
    for (const change of changedRecords(before.cards, after.cards)) {
      if (change.before && !change.after) gone.add(change.before.id);
    }
    if (gone.size === 0) return;
    for (const connector of connectorsOfCards(after, gone)) removeRecord(draft.connectors, connector.id);
  },
};
