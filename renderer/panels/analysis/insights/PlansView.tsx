// The register of action plans, by the day when they are due; what is late stands out.

import { insightsOfKind, isOverdue } from '#shared/blueprint/insights';
import type { Insight } from '#shared/blueprint/analysisRecords';
import { InsightRegister } from './InsightRegister';
import { useInsightColumns } from './useInsightColumns';

function itself(insight: Insight): Insight {
  return insight;
}

export function PlansView() {
  const { columns, blueprint, today, t } = useInsightColumns(itself);
  const plans = insightsOfKind(blueprint, 'plan');
  const late = plans.filter((plan) => isOverdue(plan, today)).length;
  return (
    <InsightRegister
      name={t('insights.plans')}
      kind="plan"
      rows={plans}
      insight={itself}
      columns={[columns.title, columns.status, columns.date, columns.owner, columns.measure, columns.target, columns.cards, columns.from, columns.detail]}
      arrangement={{ sort: { column: 'date', descending: false } }}
      note={late > 0 && <span className="insight-late-count">{t('insights.lateCount', { count: late })}</span>}
    />
  );
}
