// Pain points, ranked opportunities and action plans, each with what it comes from.

import { recordOf } from '../../blueprint/analysisCollections';
import type { Insight } from '../../blueprint/analysisRecords';
import { insightStatusName, measureName } from '../../blueprint/analysisNames';
import { insightsOfKind, rankOpportunities } from '../../blueprint/insights';
import { cardOf } from '../../blueprint/queries';
import { cardName } from '../placeNames';
import type { ReportBlock, ReportContext, ReportTable } from '../report';

export function insightsSection(context: ReportContext): readonly ReportBlock[] {
  return [painPoints(context), opportunities(context), plans(context)].filter(({ rows }) => rows.length > 0);
}

function cardsOf({ cards }: Insight, { blueprint, t }: ReportContext): string | null {
  return cards.map((id) => cardName(cardOf(blueprint, id), t)).join(t('sheet.comma')) || null;
}

function statusOf({ status }: Insight, { t }: ReportContext): string | null {
  return status ? t(insightStatusName(status)) : null;
}

/** Its title, its details, and what it comes from. */
function said({ kind, title, detail, from }: Insight, { blueprint, t }: ReportContext): string {
  const origins = from.flatMap((id) => recordOf(blueprint, 'insights', id)?.title || []).join(t('sheet.comma'));
  return [title || t('insights.untitled', { kind }), detail, origins && t('report.of', { name: t('insights.from'), place: origins })].filter(Boolean).join('\n');
}

function painPoints(context: ReportContext): ReportTable {
  const { blueprint, t } = context;
  return {
    type: 'table', title: t('insights.painPoints'), widths: [46, 12, 28, 14],
    heads: [t('field.title'), t('insights.severity'), t('insights.cards'), t('insights.status')],
    rows: insightsOfKind(blueprint, 'painPoint').toSorted((a, b) => (b.severity ?? 0) - (a.severity ?? 0)).map((insight) => [
      said(insight, context), insight.severity === undefined ? null : t('insights.severityOf', { severity: insight.severity }), cardsOf(insight, context), statusOf(insight, context),
    ]),
  };
}

function opportunities(context: ReportContext): ReportTable {
  const { blueprint, t } = context;
  const criteria = blueprint.criteria ?? [];
  return {
    type: 'table', title: t('insights.opportunities'), widths: [8, 34, ...criteria.map(() => 11), 9, 20, 12],
    heads: [t('insights.rank'), t('field.title'), ...criteria.map(({ name }, i) => name || t('insights.criterion', { number: i + 1 })), t('insights.total'), t('insights.cards'), t('insights.status')],
    rows: rankOpportunities(blueprint).map(({ insight, rank, total }) => [
      rank, said(insight, context), ...criteria.map(({ id }) => insight.scores?.[id] ?? null), total, cardsOf(insight, context), statusOf(insight, context),
    ]),
  };
}

function plans(context: ReportContext): ReportTable {
  const { blueprint, t } = context;
  // "CSAT 85 %" names its measure itself; "85 %" does not.
  const target = ({ measure, target: aim = '' }: Insight): string | null =>
    [measure && !/\p{L}/u.test(aim) ? t(measureName(measure)) : '', aim].filter(Boolean).join(' ') || null;
  return {
    type: 'table', title: t('insights.plans'), widths: [32, 13, 16, 12, 10, 17],
    heads: [t('field.title'), t('field.owner'), t('insights.target'), t('insights.due'), t('insights.status'), t('insights.cards')],
    rows: insightsOfKind(blueprint, 'plan').toSorted((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1)).map((insight) => [
      said(insight, context), insight.owner ?? null, target(insight), insight.date ?? null, statusOf(insight, context), cardsOf(insight, context),
    ]),
  };
}
