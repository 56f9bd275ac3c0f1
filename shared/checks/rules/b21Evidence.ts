// "Observed" is a claim that others want to look up. A step of which everything that is said is assumed is a guess that
// should be known as one; cards of which nothing is said say nothing either way, and what is proposed is no knowledge yet.

import { recordsOf } from '../../blueprint/analysisCollections';
import type { Measure } from '../../blueprint/analysisRecords';
import type { SelectionRef } from '../../history/history';
import type { Check, Found } from '../check';
import { atCard, named } from '../found';
import type { CheckedBlueprint } from '../view';

export const b21Evidence: Check = {
  id: 'B21',
  severity: 'hint',
  name: 'check.B21.name',
  why: 'check.B21.why',
  *find(view) {
    for (const { card } of view.cards) {
      if (card.evidence !== 'observed' || card.source?.trim()) continue;
      yield { at: [atCard(card)], reason: { key: 'check.B21.source', params: named(card.title) } };
    }
    const measures = Object.values(recordsOf(view.blueprint, 'measures')).filter(({ evidence, source }) => evidence === 'observed' && !source?.trim());
    for (const measure of measures.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      yield { at: placeOf(measure), key: `measure:${measure.id}`, reason: { key: 'check.B21.measure', params: { measure: measure.measure, date: measure.date } } };
    }
    yield* assumedSteps(view);
  },
};

function placeOf({ card, step }: Measure): readonly SelectionRef[] {
  if (card !== undefined) return [{ type: 'card', id: card }];
  return step === undefined ? [] : [{ type: 'step', id: step }];
}

function* assumedSteps({ blueprint, steps, inColumn }: CheckedBlueprint): Generator<Found> {
  for (const [column, id] of steps.entries()) {
    const known = inColumn(column).flatMap(({ card }) => (card.evidence && card.evidence !== 'proposed' ? [card.evidence] : []));
    if (known.length === 0 || known.includes('observed')) continue;
    const params = { ...named(blueprint.steps[id]?.name ?? ''), n: column + 1 };
    yield { at: [{ type: 'step', id }], reason: { key: 'check.B21.assumed', params } };
  }
}
