// Changes what holds for the whole analysis: the currency of costs, the criteria by which opportunities are ranked, the
// blueprint of the other state, the one that this is a part of.

import { recordsOf } from '../../blueprint/analysisCollections';
import type { Criterion, FileLink, LinkedBlueprint } from '../../blueprint/analysisRecords';
import { MOST_CRITERIA } from '../../blueprint/analysisValues';
import type { Blueprint } from '../../blueprint/records';
import { sameValue } from '../../lib/sameValue';
import type { Command } from '../command';
import { plain } from '../parts/copies';
import { firstRefusal } from '../parts/refusals';

export interface SetAnalysisArgs {
  /** `undefined` and what is empty take a field away. */
  readonly changes: {
    /** ISO 4217 code. */
    readonly currency?: string | undefined;
    /** At most three; scores by criteria that are no longer among them go. */
    readonly criteria?: readonly Criterion[] | undefined;
    readonly linked?: LinkedBlueprint | undefined;
    readonly overview?: FileLink | undefined;
  };
}

export const setAnalysis: Command<SetAnalysisArgs> = {
  id: 'setAnalysis',
  label(_blueprint, { changes }) {
    const [field = 'several', ...others] = Object.keys(changes);
    return { key: 'history.setAnalysis', params: { field: others.length > 0 ? 'several' : field } };
  },
  can: (_blueprint, { changes: { criteria = [] } }) => firstRefusal(
    criteria.length > MOST_CRITERIA && { key: 'refuse.criteria' },
    new Set(criteria.map(({ id }) => id)).size < criteria.length && { key: 'refuse.idTaken' },
  ),
  run(draft, { changes }) {
    for (const field of ['currency', 'criteria', 'linked', 'overview'] as const) {
      if (!(field in changes)) continue;
      const value = changes[field];
      if (!value || (Array.isArray(value) && value.length === 0)) delete draft[field];
      else if (!sameValue(draft[field], value)) Object.assign(draft, { [field]: plain(value) });
    }
    if ('criteria' in changes) dropScores(draft, new Set(changes.criteria?.map(({ id }) => id)));
  },
  mergeKey: ({ changes }) => ('linked' in changes || 'overview' in changes ? undefined : `setAnalysis:${Object.keys(changes).join()}`),
};

function dropScores(draft: Blueprint, criteria: ReadonlySet<string>): void {
  for (const insight of Object.values(recordsOf(draft, 'insights'))) {
    for (const criterion in insight.scores) if (!criteria.has(criterion)) delete insight.scores[criterion];
    if (insight.scores && Object.keys(insight.scores).length === 0) delete insight.scores;
  }
}
