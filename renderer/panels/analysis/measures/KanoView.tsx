// KANO: what having something does for satisfaction, and what lacking it does against it.

import { useCallback, useMemo } from 'react';
import { Gift } from 'lucide-react';
import { kanoPlaces } from '#shared/analysis/kanoPlaces';
import { resultText } from '#shared/analysis/measureText';
import { kanoName } from '#shared/blueprint/analysisNames';
import { KANO_CATEGORIES, type KanoCategory } from '#shared/blueprint/analysisValues';
import { placeName } from '#shared/report/placeNames';
import { Chart } from '../../../ui/chart/Chart';
import type { ChartLook } from '../../../ui/chart/chartLook';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { useShowCards } from '../useShowCards';
import { NoMeasures } from './NoMeasures';
import { tipOf } from './plainTip';
import { pointsChart } from './pointsChart';
import './measures.css';

/** Each in its corner; worse goes to the right, better upwards. */
const QUARTERS: readonly { readonly category: KanoCategory; readonly x: number; readonly y: number }[] = [
  { category: 'attractive', x: 0, y: 1 },
  { category: 'oneDimensional', x: -1, y: 1 },
  { category: 'indifferent', x: 0, y: 0 },
  { category: 'mustBe', x: -1, y: 0 },
];

/** In the look's series. */
const COLORS: Readonly<Record<KanoCategory, number>> = { mustBe: 1, oneDimensional: 0, attractive: 2, indifferent: 5, reverse: 3, questionable: 4 };

export function KanoView() {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const { show } = useShowCards();
  const places = useMemo(() => kanoPlaces(blueprint), [blueprint]);
  const table = useMemo(() => ({
    heads: [t('measureViews.place'), t('kanoView.category'), t('kanoView.better'), t('kanoView.worse'), t('measureViews.n'), ...KANO_CATEGORIES.map((one) => t(kanoName(one)))],
    rows: places.map(({ measure, kano }) => [
      placeName(blueprint, measure, t), resultText(measure, t), rounded(kano.better), rounded(kano.worse), kano.n,
      ...KANO_CATEGORIES.map((one) => measure.counts?.[one] ?? 0),
    ]),
  }), [blueprint, places, t]);
  /** Reversed and questionable answers alone have no place in the square; they are in the table. */
  const drawn = useMemo(() => places.flatMap(({ measure, kano: { better, worse, category } }, row) => (
    better === null || worse === null || category === null ? [] : [{ measure, better, worse, category, row }]
  )), [places]);
  const option = useCallback((look: ChartLook) => pointsChart({
    look,
    x: { name: t('kanoView.worseAxis'), min: -1, max: 0, split: -0.5, isInverse: true },
    y: { name: t('kanoView.betterAxis'), min: 0, max: 1, split: 0.5 },
    quarters: QUARTERS.map(({ category, ...corner }) => ({ ...corner, name: t(kanoName(category)) })),
    points: drawn.map(({ measure, better, worse, category, row }) => ({
      name: placeName(blueprint, measure, t), x: worse, y: better, color: COLORS[category], tip: tipOf(table.heads, table.rows[row] ?? []),
    })),
  }), [blueprint, drawn, table, t]);
  if (places.length === 0) return <NoMeasures icon={Gift} title={t('kanoView.none')} text={t('kanoView.noneText')} />;
  return (
    <div className="measure-chart">
      <Chart
        name={t('analysis.kano')} option={option} table={table}
        onPick={({ index }) => {
          const card = drawn[index]?.measure.card;
          if (card !== undefined) show([card]);
        }}
      />
    </div>
  );
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
