// Measures and targets of a card or a step go with it. Measures of a persona stay when only the persona goes: its answers
// were given all the same.

import { recordsOf, removeAnalysisRecords } from '../blueprint/analysisCollections';
import { changedEntries, changedRecords, goneIds } from '../blueprint/changes';
import type { Behavior } from './behavior';

export const removeMeasuresOfGone: Behavior = {
  id: 'removeMeasuresOfGone',
  apply(before, after, draft) {
    const cards = goneIds(changedRecords(before.cards, after.cards));
    const steps = goneIds(changedEntries(before.steps, after.steps));
    if (cards.size + steps.size > 0) {
      for (const collection of ['measures', 'targets'] as const) {
        const records: readonly Measured[] = Object.values(recordsOf(after, collection));
        const gone = records.filter(({ card, step }) => cards.has(card ?? '') || steps.has(step ?? ''));
        removeAnalysisRecords(draft, collection, gone.map(({ id }) => id));
      }
    }
    const personas = goneIds(changedEntries(recordsOf(before, 'personas'), recordsOf(after, 'personas')));
    if (personas.size === 0) return;
    for (const { id, persona } of Object.values(recordsOf(after, 'measures'))) {
      if (persona !== undefined && personas.has(persona)) delete draft.measures?.[id]?.persona;
    }
  },
};

interface Measured {
  readonly id: string;
  readonly card?: string;
  readonly step?: string;
}
