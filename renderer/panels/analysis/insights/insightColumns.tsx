// The columns that the registers of insights have in common, each edited in place by one command.

import type { Insight } from '#shared/blueprint/analysisRecords';
import { recordsOf } from '#shared/blueprint/analysisCollections';
import type { RecordChanges } from '#shared/blueprint/analysisFields';
import { insightStatusName, measureName } from '#shared/blueprint/analysisNames';
import { INSIGHT_STATUSES, MEASURE_KINDS, SEVERITY, type InsightStatus, type MeasureKind } from '#shared/blueprint/analysisValues';
import { followersOf, isOverdue } from '#shared/blueprint/insights';
import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { LocaleId, Translate } from '#shared/i18n/messages';
import { cardName } from '#shared/report/placeNames';
import { dateText } from '../../../ui/localDate';
import type { Column } from '../../../ui/table/column';
import { insightTitle } from './insightTitle';

export type InsightColumnId =
  | 'title' | 'detail' | 'severity' | 'cards' | 'owner' | 'status' | 'measure' | 'target' | 'date' | 'from' | 'leadsTo';

interface Rows<Row> {
  readonly blueprint: Blueprint;
  readonly t: Translate;
  readonly locale: LocaleId;
  /** ISO date. */
  readonly today: string;
  readonly insight: (row: Row) => Insight;
  readonly change: (insight: Insight, changes: RecordChanges<'insights'>) => void;
}

type Made<Row, Id extends InsightColumnId> = Readonly<Record<Id, Column<Row>>>;

export function insightColumns<Row>(rows: Rows<Row>): Made<Row, InsightColumnId> {
  return { ...textColumns(rows), ...choiceColumns(rows), ...linkColumns(rows), date: dateColumn(rows) };
}

function textColumns<Row>({ t, insight, change }: Rows<Row>): Made<Row, 'title' | 'detail' | 'owner' | 'target'> {
  const text = (field: 'title' | 'detail' | 'owner' | 'target', head: string, width: number): Column<Row> => ({
    id: field, head, width,
    value: (row) => insight(row)[field] ?? null,
    edit: { type: 'text', commit: (row, typed) => change(insight(row), { [field]: typed.trim() }) },
  });
  return {
    title: { ...text('title', t('insights.insight'), 260), grows: true },
    detail: { ...text('detail', t('insights.detail'), 200), extra: true },
    owner: { ...text('owner', t('field.owner'), 120), groups: true },
    target: text('target', t('insights.target'), 120),
  };
}

const SEVERITIES = Array.from({ length: SEVERITY.max - SEVERITY.min + 1 }, (_, i) => SEVERITY.min + i);

function choiceColumns<Row>({ t, insight, change }: Rows<Row>): Made<Row, 'severity' | 'status' | 'measure'> {
  const statusOf = (row: Row): InsightStatus => insight(row).status ?? 'open';
  const severityText = (severity: number) => t('insights.severityOf', { severity });
  return {
    severity: {
      id: 'severity', head: t('insights.severity'), width: 104, groups: true,
      value: (row) => severityText(insight(row).severity ?? 0) || null,
      // The worst comes first.
      order: (row) => -(insight(row).severity ?? 0) || null,
      show: (row) => insight(row).severity && <span className={`insight-severity insight-severity-${insight(row).severity}`}>{severityText(insight(row).severity ?? 0)}</span>,
      edit: {
        type: 'choice',
        options: [{ value: '', label: '–' }, ...SEVERITIES.map((severity) => ({ value: String(severity), label: severityText(severity) }))],
        current: (row) => String(insight(row).severity ?? ''),
        commit: (row, value) => change(insight(row), { severity: value === '' ? undefined : Number(value) }),
      },
    },
    status: {
      id: 'status', head: t('insights.status'), width: 112, groups: true,
      value: (row) => t(insightStatusName(statusOf(row))),
      order: (row) => INSIGHT_STATUSES.indexOf(statusOf(row)),
      show: (row) => <span className={`insight-status insight-status-${statusOf(row)}`}>{t(insightStatusName(statusOf(row)))}</span>,
      edit: {
        type: 'choice',
        options: INSIGHT_STATUSES.map((status) => ({ value: status, label: t(insightStatusName(status)) })),
        current: statusOf,
        commit: (row, value) => change(insight(row), { status: value as InsightStatus }),
      },
    },
    measure: {
      id: 'measure', head: t('insights.measure'), width: 120, groups: true,
      value: (row) => { const { measure } = insight(row); return measure ? t(measureName(measure)) : null; },
      edit: {
        type: 'choice',
        options: [{ value: '', label: '–' }, ...MEASURE_KINDS.map((kind) => ({ value: kind, label: t(measureName(kind)) }))],
        current: (row) => insight(row).measure ?? '',
        commit: (row, value) => change(insight(row), { measure: value === '' ? undefined : (value as MeasureKind) }),
      },
    },
  };
}

function linkColumns<Row>({ blueprint, t, insight }: Rows<Row>): Made<Row, 'cards' | 'from' | 'leadsTo'> {
  const insights = recordsOf(blueprint, 'insights');
  const followers = followersOf(blueprint);
  const titles = (linked: readonly Insight[]) => linked.map((one) => insightTitle(one, t)).join(', ') || null;
  return {
    cards: {
      id: 'cards', head: t('insights.cards'), width: 160,
      value: (row) => insight(row).cards.map((id) => cardName(cardOf(blueprint, id), t)).join(', ') || null,
    },
    from: { id: 'from', head: t('insights.from'), width: 150, value: (row) => titles(insight(row).from.flatMap((id) => insights[id] ?? [])) },
    leadsTo: { id: 'leadsTo', head: t('insights.leadsTo'), width: 150, value: (row) => titles(followers.get(insight(row).id) ?? []) },
  };
}

function dateColumn<Row>({ t, locale, today, insight, change }: Rows<Row>): Column<Row> {
  return {
    id: 'date', head: t('insights.due'), width: 184,
    value: (row) => insight(row).date ?? null,
    show: (row) => {
      const { date } = insight(row);
      if (!date) return null;
      if (!isOverdue(insight(row), today)) return <span className="table-text">{dateText(date, locale)}</span>;
      return <span className="insight-late">{dateText(date, locale)}<em>{t('insights.late')}</em></span>;
    },
    edit: { type: 'text', date: true, commit: (row, date) => change(insight(row), { date }) },
  };
}
