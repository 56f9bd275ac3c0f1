// The register of opportunities, ranked by up to three criteria, which the user names above it.

import { useMemo } from 'react';
import { SCORE } from '#shared/blueprint/analysisValues';
import { rankOpportunities, type RankedOpportunity } from '#shared/blueprint/insights';
import type { Insight } from '#shared/blueprint/analysisRecords';
import type { Column } from '../../../ui/table/column';
import { CriteriaBar } from './CriteriaBar';
import { InsightRegister } from './InsightRegister';
import { useInsightColumns } from './useInsightColumns';

function insightOf({ insight }: RankedOpportunity): Insight {
  return insight;
}

export function OpportunitiesView() {
  const { columns, blueprint, change, t } = useInsightColumns(insightOf);
  const { insights, criteria = [] } = blueprint;
  const rows = useMemo(() => rankOpportunities({ ...(insights && { insights }), ...(criteria.length > 0 && { criteria }) }), [insights, criteria]);
  const scores = criteria.map(({ id, name }, i): Column<RankedOpportunity> => ({
    id, head: name || t('insights.criterion', { number: i + 1 }), width: 100, align: 'end',
    value: ({ insight }) => insight.scores?.[id] ?? null,
    edit: {
      type: 'number', ...SCORE,
      commit: ({ insight }, score) => change(insight, { scores: withScore(insight, id, score) }),
    },
  }));
  const ranking: Column<RankedOpportunity>[] = criteria.length === 0 ? [] : [
    { id: 'rank', head: t('insights.rank'), width: 64, align: 'end', value: ({ rank }) => rank },
    ...scores,
    { id: 'total', head: t('insights.total'), width: 72, align: 'end', value: ({ total }) => total },
  ];
  const [rank, ...others] = ranking;
  return (
    <div className="insight-ranked">
      {rows.length > 0 && <CriteriaBar />}
      <InsightRegister
        name={t('insights.opportunities')}
        kind="opportunity"
        rows={rows}
        insight={insightOf}
        columns={[...(rank ? [rank] : []), columns.title, ...others, columns.cards, columns.from, columns.leadsTo, columns.owner, columns.status, columns.detail]}
      />
    </div>
  );
}

/** Whole numbers only; without any score the field goes. */
function withScore({ scores = {} }: Insight, criterion: string, score: number | undefined): Record<string, number> {
  const { [criterion]: _, ...others } = scores;
  return score === undefined ? others : { ...others, [criterion]: Math.round(score) };
}
