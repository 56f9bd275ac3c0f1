// One series: its results, the band in which the true ones plausibly lie, its target, and whether it got better.

import { useCallback, useMemo } from 'react';
import type { MeasureSeries } from '#shared/analysis/measureSeries';
import { unitText, valueText } from '#shared/analysis/measureText';
import type { Translate } from '#shared/i18n/messages';
import { Chart } from '../../../ui/chart/Chart';
import { axisLook } from '../../../ui/chart/chartBase';
import type { ChartLook } from '../../../ui/chart/chartLook';
import type { ChartOption } from '../../../ui/chart/chartModules';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';

interface TrendChartProps {
  readonly series: MeasureSeries;
  readonly name: string;
}

export function TrendChart({ series, name }: TrendChartProps) {
  const t = useTranslate();
  const { currency } = useBlueprint();
  const table = useMemo(() => ({
    heads: [t('measures.date'), unitText(series.latest.measure.measure, t, currency), t('measureViews.low'), t('measureViews.high'), t('measureViews.n'), t('measures.source')],
    rows: series.points.map(({ measure, result: { value, interval, n } }) => [
      measure.date, rounded(value), rounded(interval?.low), rounded(interval?.high), n, measure.source ?? null,
    ]),
  }), [series, currency, t]);
  const option = useCallback((look: ChartLook) => trendOption(series, look, t, currency), [series, currency, t]);
  return (
    <div className="trend-one">
      <Chart name={name} summary={changeText(series, t, currency)} option={option} table={table} tools={<h3 className="trend-title">{name}</h3>} />
      <p className="trend-note">{changeText(series, t, currency)}</p>
    </div>
  );
}

function rounded(value: number | null | undefined): number | null {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : null;
}

/** Empty for a series of one. */
function changeText({ points, latest, delta, improves, isClear }: MeasureSeries, t: Translate, currency?: string): string {
  const before = points.at(-2);
  if (delta === null || !before) return '';
  const sign = delta > 0 ? '+' : '';
  const said = { date: before.measure.date, delta: `${sign}${valueText(latest.measure.measure, delta, t, currency).replace(/^\+/, '')}` };
  const change = t(improves === null ? 'trends.changed' : improves ? 'trends.better' : 'trends.worse', said);
  const intervals = latest.result.interval && before.result.interval ? t(isClear ? 'trends.clear' : 'trends.unclear') : '';
  return `${change} ${intervals}`.trim();
}

function trendOption({ points, target, latest }: MeasureSeries, look: ChartLook, t: Translate, currency?: string): ChartOption {
  const axis = axisLook(look);
  const kind = latest.measure.measure;
  const band = { type: 'line', stack: 'band', stackStrategy: 'all', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, tooltip: { show: false } } as const;
  const at = (values: (i: number) => number | null) => points.map(({ measure }, i) => [measure.date, values(i)]);
  const interval = (i: number) => points[i]?.result.interval;
  return {
    grid: { left: 12, right: 70, top: 22, bottom: 12, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    tooltip: { trigger: 'item' },
    xAxis: { type: 'time', ...axis, splitLine: { show: false }, minInterval: 86_400_000, boundaryGap: ['8%', '8%'] },
    yAxis: { type: 'value', scale: true, ...axis, axisLine: { show: false }, ...(target ? { min: ({ min }: { min: number }) => Math.floor(Math.min(min, target.value)), max: ({ max }: { max: number }) => Math.ceil(Math.max(max, target.value)) } : {}) },
    series: [
      { ...band, data: at((i) => interval(i)?.low ?? null) },
      { ...band, areaStyle: { color: look.accent, opacity: 0.14 }, data: at((i) => bandWidth(interval(i))) },
      {
        type: 'line', symbol: 'circle', symbolSize: 9, lineStyle: { width: 2, color: look.accent }, itemStyle: { color: look.accent, borderColor: look.surface, borderWidth: 1 }, z: 4,
        data: at((i) => rounded(points[i]?.result.value)),
        label: { show: true, position: 'top', color: look.text, fontFamily: look.font, formatter: ({ dataIndex }) => pointText(points[dataIndex], t, currency) },
        labelLayout: { hideOverlap: true },
        ...(target ? {
          markLine: {
            silent: true, symbol: 'none', lineStyle: { color: look.text, type: 'dashed' }, data: [{ yAxis: target.value }],
            label: { color: look.text, fontFamily: look.font, formatter: t('trends.target', { value: valueText(kind, target.value, t, currency) }), position: 'insideStartTop' },
          },
        } : {}),
      },
    ],
  };
}

function bandWidth(interval: { readonly low: number; readonly high: number } | null | undefined): number | null {
  return interval ? interval.high - interval.low : null;
}

function pointText(point: MeasureSeries['points'][number] | undefined, t: Translate, currency?: string): string {
  if (!point || point.result.value === null) return '';
  const value = valueText(point.measure.measure, point.result.value, t, currency);
  return point.result.n === null ? value : t('trends.point', { value, n: point.result.n });
}
