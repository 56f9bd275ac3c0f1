// The cycle of touchpoint analysis at a glance: how far the touchpoints are, phase by phase, and what each stage would do next.

import { useCallback, useMemo } from 'react';
import { Compass } from 'lucide-react';
import { statusName } from '#shared/blueprint/analysisNames';
import { inventoryOf } from '#shared/analysis/inventory';
import { PROGRESS, progressByPhase, type Progress } from '#shared/analysis/progress';
import type { MessageKey } from '#shared/i18n/messages';
import { Chart } from '../../../ui/chart/Chart';
import type { ChartLook } from '../../../ui/chart/chartLook';
import type { ChartPick } from '../../../ui/chart/useChart';
import { chartHeight } from '../../../ui/chart/chartBase';
import { EmptyState } from '../../../ui/EmptyState';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { useShowCards } from '../useShowCards';
import { CycleStages } from './CycleStages';
import { progressChart } from './progressChart';
import './OverviewView.css';

function progressName(progress: Progress): MessageKey {
  return progress === 'none' ? 'overview.notBegun' : statusName(progress);
}

export function OverviewView() {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const { show } = useShowCards();
  const rows = useMemo(() => inventoryOf(blueprint), [blueprint]);
  const phases = useMemo(() => progressByPhase(blueprint, rows), [blueprint, rows]);
  const names = useMemo(() => phases.map(({ phase }) => blueprint.phases[phase]?.name || t('untitled.phase')), [blueprint, phases, t]);
  const option = useCallback((look: ChartLook) => progressChart({
    look, phases: names, series: PROGRESS.map((progress) => ({ name: t(progressName(progress)), counts: phases.map(({ counts }) => counts[progress]) })),
  }), [names, phases, t]);
  const table = useMemo(() => ({
    heads: [t('inspector.phase'), ...PROGRESS.map((progress) => t(progressName(progress)))],
    rows: phases.map(({ counts }, i) => [names[i] ?? '', ...PROGRESS.map((progress) => counts[progress])]),
  }), [names, phases, t]);
  function onPick({ series, index }: ChartPick): void {
    const [progress, phase] = [PROGRESS[series], phases[index]?.phase];
    show(rows.filter((row) => row.phase === phase && (row.card.status ?? 'none') === progress).map(({ card }) => card.id));
  }
  if (rows.length === 0) return <div className="overview-empty"><EmptyState icon={Compass} title={t('inventory.none')} text={t('inventory.noneText')} /></div>;
  return (
    <div className="overview">
      <CycleStages rows={rows} />
      <div className="chart-frame" style={{ minHeight: chartHeight(phases.length) }}>
        <Chart
          name={t('overview.progress')} option={option} table={table} onPick={onPick}
          summary={t('overview.summary', { count: rows.length, done: rows.filter(({ card }) => card.status === 'monitor').length })}
          tools={<h3 className="chart-title">{t('overview.progress')}</h3>}
        />
      </div>
    </div>
  );
}
