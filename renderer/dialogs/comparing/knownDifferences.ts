// Differences in what is known about a service beside its sheet: insights, people, and what was measured and aimed at.

import { measureLabel, resultText, valueText } from '#shared/analysis/measureText';
import { recordsOf, type AnalysisCollection, type AnalysisRecords } from '#shared/blueprint/analysisCollections';
import { insightKindName } from '#shared/blueprint/analysisNames';
import { changedEntries } from '#shared/blueprint/changes';
import type { Blueprint } from '#shared/blueprint/records';
import type { Translate } from '#shared/i18n/messages';
import { sameValue } from '#shared/lib/sameValue';
import { placeName } from '#shared/report/placeNames';
import { differingFields } from './differingFields';

export interface KnownDifference {
  readonly key: string;
  readonly type: string;
  readonly way: 'added' | 'removed' | 'changed';
  /** What it is called in each of both; empty where it is not. */
  readonly before: string;
  readonly after: string;
  /** What differs in it, where its name does not say all of it. */
  readonly fields: string;
}

interface Kind<C extends AnalysisCollection> {
  readonly collection: C;
  readonly type: string;
  readonly name: (record: AnalysisRecords[C], blueprint: Blueprint) => string;
  readonly isWhole?: boolean;
}

export function knownDifferences(before: Blueprint, after: Blueprint, t: Translate): KnownDifference[] {
  const of = <C extends AnalysisCollection>(kind: Kind<C>): KnownDifference[] => differencesOf(kind, before, after, t);
  return [
    ...of({ collection: 'insights', type: 'insight', name: ({ title, kind }) => title || t(insightKindName(kind)) }),
    ...of({ collection: 'personas', type: 'persona', name: ({ name }) => name }),
    ...of({ collection: 'stakeholders', type: 'stakeholder', name: ({ name }) => name }),
    ...of({
      collection: 'measures', type: 'measure', isWhole: true,
      name: (one, blueprint) => [measureLabel(one, t), placeName(blueprint, one, t), one.date, resultText(one, t, blueprint.currency)].join(' · '),
    }),
    ...of({
      collection: 'targets', type: 'target', isWhole: true,
      name: (one, blueprint) => [measureLabel(one, t), placeName(blueprint, one, t), valueText(one.measure, one.value, t, blueprint.currency)].join(' · '),
    }),
  ];
}

function differencesOf<C extends AnalysisCollection>({ collection, type, name, isWhole = false }: Kind<C>, before: Blueprint, after: Blueprint, t: Translate): KnownDifference[] {
  return [...changedEntries(recordsOf(before, collection), recordsOf(after, collection))].flatMap(({ before: was, after: is }): KnownDifference[] => {
    if (was && is && sameValue(was, is)) return [];
    return [{
      key: `${type}:${(is ?? was)?.id ?? ''}`,
      type,
      way: !was ? 'added' : !is ? 'removed' : 'changed',
      before: was ? name(was, before) : '',
      after: is ? name(is, after) : '',
      fields: isWhole ? '' : differingFields(was, is, t),
    }];
  });
}
