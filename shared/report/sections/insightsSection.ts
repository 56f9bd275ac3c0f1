// Pain points, ranked opportunities and action plans.

import type { Insight } from '../../blueprint/analysisRecords';
import { insightKindName, insightStatusName } from '../../blueprint/analysisNames';
import { insightsOfKind, rankOpportunities } from '../../blueprint/insights';
import { cardOf } from '../../blueprint/queries';
import { cardName } from '../placeNames';
import type { ReportBlock, ReportContext } from '../report';

export function insightsSection(context: ReportContext): readonly ReportBlock[] {
  const { blueprint, t } = context;
  const cards = (insight: Insight): string | null => insight.cards.map((id) => cardName(cardOf(blueprint, id), t)).join(t('sheet.comma')) || null;
  const said = ({ title, detail }: Insight): string => (detail ? `${title}\n${detail}` : title);
  const status = (insight: Insight): string | null => (insight.status ? t(insightStatusName(insight.status)) : null);
  const blocks: readonly ReportBlock[] = [
    {
      type: 'table', title: t('insights.painPoints'), widths: [46, 10, 28, 16],
      heads: [t(insightKindName('painPoint')), t('report.severity'), t('report.cards'), t('inventory.status')],
      rows: insightsOfKind(blueprint, 'painPoint').map((insight) => [said(insight), insight.severity ?? null, cards(insight), status(insight)]),
    },
    {
      type: 'table', title: t('insights.opportunities'), widths: [10, 40, 10, 24, 16],
      heads: [t('report.rank'), t(insightKindName('opportunity')), t('report.total'), t('report.cards'), t('inventory.status')],
      rows: rankOpportunities(blueprint).map(({ insight, rank, total }) => [rank, said(insight), total, cards(insight), status(insight)]),
    },
    {
      type: 'table', title: t('insights.plans'), widths: [32, 14, 16, 14, 12, 12],
      heads: [t(insightKindName('plan')), t('field.owner'), t('report.target'), t('measures.date'), t('inventory.status'), t('report.cards')],
      rows: insightsOfKind(blueprint, 'plan').map((insight) => [said(insight), insight.owner ?? null, insight.target ?? null, insight.date ?? null, status(insight), cards(insight)]),
    },
  ];
  return blocks.filter((block) => block.type !== 'table' || block.rows.length > 0);
}
