// The line of a series: a point for each result with how many answers it rests on, the interval around it, and the target.

import type { MeasurePoint, MeasureSeries } from '#shared/analysis/measureSeries';
import { resultText, sampleText, valueText } from '#shared/analysis/measureText';
import type { Translate } from '#shared/i18n/messages';
import { axisLook } from '../../../ui/chart/chartBase';
import type { ChartLook } from '../../../ui/chart/chartLook';
import type { ChartOption } from '../../../ui/chart/chartModules';
import { localDate } from '../../../ui/localDate';
import { plainTip } from './plainTip';

interface TrendOption {
  readonly series: MeasureSeries;
  readonly look: ChartLook;
  readonly t: Translate;
  readonly currency: string | undefined;
}

type OneSeries = Exclude<NonNullable<ChartOption['series']>, readonly unknown[]>;

const DAY = 86_400_000;

/** The chart of one series. Values that are no numbers (categories) have no trend. */
export function trendOption({ series: { points, target, latest }, look, t, currency }: TrendOption): ChartOption {
  const axis = axisLook(look);
  const kind = latest.measure.measure;
  const unit = (value: number): string => valueText(kind, value, t, currency);
  const goal = target ? {
    markLine: {
      silent: true, symbol: 'none', lineStyle: { color: look.text, type: 'dashed' as const }, data: [{ yAxis: target.value }],
      label: { color: look.text, fontFamily: look.font, textBorderColor: look.surface, textBorderWidth: 3, formatter: t('trends.target', { value: unit(target.value) }), position: 'insideStartTop' as const },
    },
  } : {};
  return {
    grid: { left: 12, right: 24, top: 34, bottom: 12, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    tooltip: { trigger: 'item', formatter: (item) => tipAt(points[Array.isArray(item) ? -1 : item.dataIndex], t, currency) },
    xAxis: { type: 'time', ...axis, splitLine: { show: false }, minInterval: DAY, boundaryGap: ['10%', '10%'], axisLabel: { ...axis.axisLabel, customValues: measuredDays(points), hideOverlap: true, formatter: localDate } },
    yAxis: { type: 'value', scale: true, splitNumber: 4, ...axis, axisLine: { show: false }, axisLabel: { ...axis.axisLabel, formatter: unit } },
    series: [
      ...band(points, look),
      // The axis looks at points only, and the target may lie beyond them.
      { type: 'line', silent: true, symbol: 'none', data: target ? [[latest.measure.date, target.value]] : [] },
      {
        type: 'line', symbol: 'circle', symbolSize: 9, lineStyle: { width: 2, color: look.accent }, itemStyle: { color: look.accent, borderColor: look.surface, borderWidth: 1 }, z: 4,
        data: points.map(({ measure, result: { value } }) => [measure.date, value]),
        label: {
          // Above a single result stands its interval.
          show: true, position: points.length === 1 ? 'right' : 'top', color: look.text, fontFamily: look.font, lineHeight: 15, textBorderColor: look.surface, textBorderWidth: 3,
          formatter: ({ dataIndex }) => pointText(points[dataIndex], t, currency),
        },
        labelLayout: { hideOverlap: true },
        ...goal,
      },
    ],
  };
}

/** Days are written where something was measured, rather than at every week. */
function measuredDays(points: readonly MeasurePoint[]): number[] {
  return points.map(({ measure }) => localDay(measure.date));
}

/** The interval around the line; around a single result, which has no line, a bar. */
function band(points: readonly MeasurePoint[], look: ChartLook): OneSeries[] {
  const [only, ...others] = points;
  const interval = only?.result.interval;
  if (only && others.length === 0) {
    const ends = interval ? [[only.measure.date, interval.low], [only.measure.date, interval.high]] : [];
    return [{ type: 'line', silent: true, symbol: 'rect', symbolSize: [14, 2], itemStyle: { color: look.accent, opacity: 0.6 }, lineStyle: { width: 2, color: look.accent, opacity: 0.6 }, data: ends }];
  }
  const side = { type: 'line', stack: 'band', stackStrategy: 'all', symbol: 'none', silent: true, lineStyle: { opacity: 0 } } as const;
  return [
    { ...side, data: points.map(({ measure, result }) => [measure.date, result.interval?.low ?? null]) },
    {
      ...side, areaStyle: { color: look.accent, opacity: 0.14 },
      data: points.map(({ measure, result }) => [measure.date, result.interval ? result.interval.high - result.interval.low : null]),
    },
  ];
}

function pointText(point: MeasurePoint | undefined, t: Translate, currency?: string): string {
  if (!point || point.result.value === null) return '';
  const { measure, result: { n } } = point;
  return [resultText(measure, t, currency), n === null ? '' : t('measures.n', { n })].filter(Boolean).join('\n');
}

function tipAt(point: MeasurePoint | undefined, t: Translate, currency?: string): string {
  if (!point) return '';
  const { measure } = point;
  return plainTip([measure.date, resultText(measure, t, currency), sampleText(measure, t, currency), measure.source].filter(Boolean).join('\n'));
}

/** Midnight here, as the library reads ISO dates. */
function localDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day).getTime();
}
