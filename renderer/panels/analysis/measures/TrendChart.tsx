// One series: its results, the band in which the true ones plausibly lie, its target, and whether it got better.

import { useCallback, useMemo } from 'react';
import type { MeasureSeries } from '#shared/analysis/measureSeries';
import { unitText, valueText } from '#shared/analysis/measureText';
import type { Translate } from '#shared/i18n/messages';
import { Chart } from '../../../ui/chart/Chart';
import type { ChartLook } from '../../../ui/chart/chartLook';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { trendOption } from './trendOption';

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
  const option = useCallback((look: ChartLook) => trendOption({ series, look, t, currency }), [series, currency, t]);
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
  const amount = valueText(latest.measure.measure, delta, t, currency);
  const said = { date: before.measure.date, delta: delta > 0 && !amount.startsWith('+') ? `+${amount}` : amount };
  const change = t(improves === null ? 'trends.changed' : improves ? 'trends.better' : 'trends.worse', said);
  const intervals = latest.result.interval && before.result.interval ? t(isClear ? 'trends.clear' : 'trends.unclear') : '';
  return [change, intervals].filter(Boolean).join(' ');
}
