// An insight stays when a card that it is linked with goes, or an insight that it follows from; only the link goes.

import { recordsOf } from '../blueprint/analysisCollections';
import { changedEntries, changedRecords, goneIds } from '../blueprint/changes';
import type { Behavior } from './behavior';

export const unlinkInsights: Behavior = {
  id: 'unlinkInsights',
  apply(before, after, draft) {
    const insights = recordsOf(after, 'insights');
    const gone = {
      cards: goneIds(changedRecords(before.cards, after.cards)),
      from: goneIds(changedEntries(recordsOf(before, 'insights'), insights)),
    };
    for (const links of ['cards', 'from'] as const) {
      if (gone[links].size === 0) continue;
      for (const insight of Object.values(insights)) {
        const target = insight[links].some((id) => gone[links].has(id)) ? draft.insights?.[insight.id] : undefined;
        if (target) target[links] = target[links].filter((id) => !gone[links].has(id));
      }
    }
  },
};
