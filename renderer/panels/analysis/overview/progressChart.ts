// Stacked bars, a phase each: how many touchpoints are how far. The further, the fuller the colour.

import { axisLook } from '../../../ui/chart/chartBase';
import type { ChartLook } from '../../../ui/chart/chartLook';
import type { ChartOption } from '../../../ui/chart/chartModules';

interface ProgressChart {
  readonly look: ChartLook;
  readonly phases: readonly string[];
  /** From "not begun" to the last stage; a count for each phase. */
  readonly series: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** Of the accent, behind the first series, which is grey. */
const STRENGTHS = [0.28, 0.5, 0.75, 1];

export function progressChart({ look, phases, series }: ProgressChart): ChartOption {
  const axis = axisLook(look);
  return {
    grid: { left: 12, right: 20, top: 34, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    legend: { top: 4, left: 8 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow', shadowStyle: { color: look.border, opacity: 0.5 } } },
    xAxis: { type: 'value', minInterval: 1, ...axis, axisLine: { show: false } },
    yAxis: { type: 'category', data: [...phases], inverse: true, ...axis, axisLabel: { ...axis.axisLabel, color: look.text, width: 150, overflow: 'truncate' } },
    series: series.map(({ name, counts }, i) => ({
      type: 'bar', name, stack: 'all', barMaxWidth: 18, cursor: 'pointer',
      itemStyle: { color: i === 0 ? look.borderStrong : look.accent, opacity: i === 0 ? 1 : STRENGTHS[i - 1] ?? 1, borderColor: look.surface, borderWidth: 1 },
      data: counts.map((count) => count || null),
    })),
  };
}
