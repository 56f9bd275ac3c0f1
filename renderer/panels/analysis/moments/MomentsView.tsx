// Moments of truth: each with its standard, its scores and its owner, and what it lacks.

import { useMemo } from 'react';
import { Check, Star } from 'lucide-react';
import { measureName } from '#shared/blueprint/analysisNames';
import { momentsOfTruth, type MomentOfTruth } from '#shared/analysis/momentsOfTruth';
import type { MeasureSeries } from '#shared/analysis/measureSeries';
import type { Translate } from '#shared/i18n/messages';
import { EmptyState } from '../../../ui/EmptyState';
import { DataTable } from '../../../ui/table/DataTable';
import type { Column } from '../../../ui/table/column';
import { useCardColumns } from '../useCardColumns';
import { useShowCards } from '../useShowCards';
import './MomentsView.css';

export function MomentsView() {
  const { columns: of, blueprint, t } = useCardColumns<MomentOfTruth>();
  const { selected, show } = useShowCards();
  const rows = useMemo(() => momentsOfTruth(blueprint), [blueprint]);
  const columns = useMemo(() => [of.title, missingColumn(t), of.phase, of.step, of.owner, of.script, of.timeLimit, of.quality, scoresColumn(t)], [of, t]);
  return (
    <DataTable
      name={t('analysis.moments')} memory="moments" rows={rows} columns={columns} rowKey={({ card }) => card.id} selected={selected}
      onGo={(_, going) => show(going.map(({ card }) => card.id))}
      empty={<EmptyState icon={Star} title={t('moments.none')} text={t('moments.noneText')} />}
    />
  );
}

function missingColumn(t: Translate): Column<MomentOfTruth> {
  const said = ({ missing }: MomentOfTruth): string => missing.map((need) => t(`moments.no.${need}`)).join(t('sheet.comma'));
  return {
    id: 'missing', head: t('moments.missing'), width: 250, groups: true,
    value: (row) => said(row) || t('moments.complete'),
    order: ({ missing }) => -missing.length,
    show: (row) => (row.missing.length > 0
      ? <span className="moment-missing">{said(row)}</span>
      : <span className="moment-complete"><Check size={14} strokeWidth={2} aria-hidden />{t('moments.complete')}</span>),
  };
}

function scoresColumn(t: Translate): Column<MomentOfTruth> {
  return {
    id: 'scores', head: t('moments.scores'), width: 240,
    value: ({ series }) => series.map((one) => scoreText(one, t)).join(t('sheet.comma')) || null,
  };
}

function scoreText({ latest: { measure, result }, target }: MeasureSeries, t: Translate): string {
  const name = t(measureName(measure.measure));
  if (result.value === null) return name;
  const value = Math.round(result.value * 10) / 10;
  return target ? t('moments.scoreOfTarget', { name, value, target: target.value }) : t('moments.score', { name, value });
}
