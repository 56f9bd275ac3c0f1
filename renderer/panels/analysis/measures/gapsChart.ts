// A bar from what is expected to what is perceived, a dimension each, the ends marked.

import type { ServqualGap } from '#shared/analysis/servqual';
import { dimensionName, servqualPartName } from '#shared/blueprint/analysisNames';
import type { Translate } from '#shared/i18n/messages';
import { axisLook } from '../../../ui/chart/chartBase';
import type { ChartLook } from '../../../ui/chart/chartLook';
import type { ChartOption } from '../../../ui/chart/chartModules';

interface GapsChart {
  readonly look: ChartLook;
  readonly gaps: readonly ServqualGap[];
  readonly t: Translate;
}

export function gapsChart({ look, gaps, t }: GapsChart): ChartOption {
  const axis = axisLook(look);
  const bar = { type: 'bar', stack: 'gap', barWidth: 10, silent: true } as const;
  const ends = (part: 'expectation' | 'perception', filled: boolean) => ({
    type: 'scatter' as const, name: t(servqualPartName(part)), symbolSize: 11, z: 4,
    itemStyle: { color: filled ? look.accent : look.surface, borderColor: filled ? look.surface : look.text, borderWidth: filled ? 1 : 2, opacity: 1 },
    data: gaps.map((gap, i) => [gap[part], i]).filter(([value]) => value !== null),
  });
  const drawn = gaps.filter(({ gap }) => gap !== null);
  const ways = [{ name: t('servqualView.worse'), sign: -1, color: look.danger }, { name: t('servqualView.better'), sign: 1, color: look.series[2] ?? look.accent }]
    .filter(({ sign }) => drawn.some(({ gap }) => signOf(gap) === sign));
  return {
    grid: { left: 12, right: 40, top: ways.length > 1 ? 54 : 34, bottom: 26, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { top: 4, left: 8, icon: 'circle', itemGap: 12, data: [t(servqualPartName('expectation')), t(servqualPartName('perception')), ...ways.map(({ name }) => name)] },
    xAxis: { type: 'value', min: 1, max: 7, ...axis, axisLine: { show: false }, name: t('servqualView.axis'), nameLocation: 'middle', nameGap: 26 },
    yAxis: { type: 'category', inverse: true, data: gaps.map(({ dimension }) => t(dimensionName(dimension))), ...axis, axisLabel: { ...axis.axisLabel, color: look.text } },
    series: [
      { ...bar, itemStyle: { color: 'transparent' }, data: gaps.map(({ expectation, perception, gap }) => (gap === null ? null : Math.min(expectation ?? 0, perception ?? 0))) },
      ...ways.map(({ name, sign, color }) => ({
        ...bar, name, itemStyle: { color, opacity: 0.55 },
        data: gaps.map(({ gap }) => (gap === null || signOf(gap) !== sign ? null : Math.abs(gap))),
      })),
      ends('expectation', false),
      ends('perception', true),
      {
        type: 'scatter', silent: true, symbolSize: 1, itemStyle: { color: 'transparent' },
        label: { show: true, position: 'top', distance: 7, color: look.text, fontFamily: look.font, textBorderColor: look.surface, textBorderWidth: 3, formatter: ({ dataIndex }) => gapText(drawn[dataIndex], t) },
        data: drawn.map((gap) => [((gap.expectation ?? 0) + (gap.perception ?? 0)) / 2, gaps.indexOf(gap)]),
      },
    ],
  };
}

function gapText(gap: ServqualGap | undefined, t: Translate): string {
  if (typeof gap?.gap !== 'number') return '';
  const signed = (value: number): string => t('servqualView.gapValue', { value });
  const { interval, n } = gap;
  return [signed(gap.gap), interval && t('measures.interval', { low: signed(interval.low), high: signed(interval.high) }), n === null ? null : t('measures.n', { n })].filter(Boolean).join(' · ');
}

function signOf(gap: number | null): -1 | 1 {
  return (gap ?? 0) < 0 ? -1 : 1;
}
