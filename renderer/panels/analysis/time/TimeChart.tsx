// The time along the critical path, phase by phase, by what it is to the customer.

import { useCallback, useMemo } from 'react';
import type { CriticalPath } from '#shared/analysis/criticalPath';
import { axisLook, chartHeight } from '../../../ui/chart/chartBase';
import type { ChartLook } from '../../../ui/chart/chartLook';
import type { ChartOption } from '../../../ui/chart/chartModules';
import { Chart } from '../../../ui/chart/Chart';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { TIME_PARTS } from './timeParts';

export function TimeChart({ byPhase }: Pick<CriticalPath, 'byPhase'>) {
  const t = useTranslate();
  const { phases } = useBlueprint();
  const table = useMemo(() => ({
    heads: [t('inspector.phase'), ...TIME_PARTS.map((part) => t('time.inMinutes', { name: t(`time.part.${part}`) }))],
    rows: byPhase.map(({ phase, parts }) => [phases[phase]?.name || t('untitled.phase'), ...TIME_PARTS.map((part) => parts[part])]),
  }), [byPhase, phases, t]);
  const option = useCallback((look: ChartLook): ChartOption => {
    const axis = axisLook(look);
    return {
      grid: { left: 12, right: 20, top: 34, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
      legend: { top: 4, left: 8 },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      xAxis: { type: 'value', ...axis, axisLine: { show: false }, name: t('time.axis'), nameLocation: 'middle', nameGap: 26 },
      yAxis: { type: 'category', inverse: true, data: table.rows.map(([name]) => String(name)), ...axis, axisLabel: { ...axis.axisLabel, color: look.text, width: 150, overflow: 'truncate' } },
      series: TIME_PARTS.map((part, i) => ({
        type: 'bar', name: t(`time.part.${part}`), stack: 'all', barMaxWidth: 18,
        itemStyle: { color: [look.series[0], look.series[1], look.series[5]][i] ?? look.muted, borderColor: look.surface, borderWidth: 1 },
        data: byPhase.map(({ parts }) => parts[part] || null),
      })),
    };
  }, [byPhase, table, t]);
  return (
    <div className="chart-frame" style={{ minHeight: chartHeight(byPhase.length) }}>
      <Chart name={t('time.byPhase')} option={option} table={table} tools={<h3 className="chart-title">{t('time.byPhase')}</h3>} />
    </div>
  );
}
