// The register of pain points, the worst first.

import { insightsOfKind } from '#shared/blueprint/insights';
import type { Insight } from '#shared/blueprint/analysisRecords';
import { InsightRegister } from './InsightRegister';
import { useInsightColumns } from './useInsightColumns';

function itself(insight: Insight): Insight {
  return insight;
}

export function PainPointsView() {
  const { columns, blueprint, t } = useInsightColumns(itself);
  return (
    <InsightRegister
      name={t('insights.painPoints')}
      kind="painPoint"
      rows={insightsOfKind(blueprint, 'painPoint')}
      insight={itself}
      columns={[columns.title, columns.severity, columns.cards, columns.detail, columns.owner, columns.status, columns.leadsTo]}
      arrangement={{ sort: { column: 'severity', descending: false } }}
    />
  );
}
