// What the service costs, by phase and by step.

import { useCallback, useMemo, useState } from 'react';
import { Coins } from 'lucide-react';
import { costsOf } from '#shared/analysis/costs';
import { valueText } from '#shared/analysis/measureText';
import { setAnalysis } from '#shared/commands/analysis/setAnalysis';
import { stepName } from '#shared/report/placeNames';
import { axisLook } from '../../../ui/chart/chartBase';
import type { ChartLook } from '../../../ui/chart/chartLook';
import type { ChartOption } from '../../../ui/chart/chartModules';
import { Chart } from '../../../ui/chart/Chart';
import { EmptyState } from '../../../ui/EmptyState';
import { Segmented } from '../../../ui/Segmented';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useExecute } from '../../editorContext';
import { CURRENCIES } from './currencies';
import './TimeView.css';

export function CostView() {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const [by, setBy] = useState<'phase' | 'step'>('phase');
  const costs = useMemo(() => costsOf(blueprint), [blueprint]);
  const table = useMemo(() => ({
    heads: [t(by === 'phase' ? 'inspector.phase' : 'inspector.step'), t('inventory.cost')],
    rows: by === 'phase'
      ? costs.byPhase.map(({ phase, cost }) => [blueprint.phases[phase]?.name || t('untitled.phase'), cost])
      : costs.byStep.map(({ step, cost }) => [stepName(blueprint, step, t), cost]),
  }), [blueprint, by, costs, t]);
  const { currency } = blueprint;
  const option = useCallback((look: ChartLook) => costChart(look, table.rows, (value) => valueText('cost', value, t, currency)), [table, t, currency]);
  if (costs.known === 0) return <div className="figures-empty"><EmptyState icon={Coins} title={t('cost.none')} text={t('cost.noneText')} /></div>;
  const segments = [{ value: 'phase' as const, label: t('inspector.phase') }, { value: 'step' as const, label: t('inspector.step') }];
  return (
    <div className="figures">
      <section className="figures-summary" aria-label={t('analysis.cost')}>
        <div className="figure">
          <p className="figure-name">{t('cost.total')}</p>
          <p className="figure-value">{valueText('cost', costs.total, t, blueprint.currency)}</p>
        </div>
        <div className="figure figure-wide">
          <p className="figure-note">{t('cost.known', { known: costs.known, cards: costs.cards })}</p>
          <CurrencyChoice />
        </div>
      </section>
      <div className="chart-frame">
        <Chart name={t('analysis.cost')} option={option} table={table} tools={<Segmented label={t('cost.by')} hideLabel value={by} segments={segments} onChange={setBy} />} />
      </div>
    </div>
  );
}

function CurrencyChoice() {
  const t = useTranslate();
  const { currency = '' } = useBlueprint();
  const execute = useExecute();
  const known = currency === '' || CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  return (
    <label className="table-choice">
      {t('cost.currency')}
      <select className="input" value={currency} onChange={(event) => execute(setAnalysis, { changes: { currency: event.target.value || undefined } })}>
        <option value="">{t('cost.noCurrency')}</option>
        {known.map((code) => <option key={code} value={code}>{code}</option>)}
      </select>
    </label>
  );
}

function costChart(look: ChartLook, rows: readonly (readonly (string | number)[])[], amount: (value: number) => string): ChartOption {
  const axis = axisLook(look);
  return {
    grid: { left: 12, right: 20, top: 12, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: (value) => amount(Number(value)) },
    xAxis: { type: 'category', data: rows.map(([name]) => String(name)), ...axis, axisLabel: { ...axis.axisLabel, hideOverlap: true, width: 110, overflow: 'truncate' } },
    yAxis: { type: 'value', ...axis, axisLabel: { ...axis.axisLabel, formatter: amount } },
    series: [{ type: 'bar', barMaxWidth: 36, itemStyle: { color: look.accent, borderRadius: [3, 3, 0, 0] }, data: rows.map(([, cost]) => Number(cost)) }],
  };
}
