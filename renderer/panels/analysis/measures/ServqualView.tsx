// SERVQUAL: what people expect, what they perceive, and the gap between, in five dimensions.

import { useCallback, useMemo, useState } from 'react';
import { Ruler } from 'lucide-react';
import { servqualPlaces } from '#shared/analysis/servqualPlaces';
import type { ServqualGap } from '#shared/analysis/servqual';
import { dimensionName, servqualPartName } from '#shared/blueprint/analysisNames';
import { placeName } from '#shared/report/placeNames';
import { Chart } from '../../../ui/chart/Chart';
import type { ChartLook } from '../../../ui/chart/chartLook';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { NoMeasures } from './NoMeasures';
import { gapsChart } from './gapsChart';
import './measures.css';

export function ServqualView() {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const [chosen, setChosen] = useState<string | null>(null);
  const places = useMemo(() => servqualPlaces(blueprint), [blueprint]);
  const place = places.find(({ key }) => key === chosen) ?? places[0];
  const table = useMemo(() => ({
    heads: [
      t('measures.dimension'), t(servqualPartName('expectation')), t(servqualPartName('perception')), t('servqualView.gap'),
      t('measureViews.low'), t('measureViews.high'), t('measureViews.n'),
    ],
    rows: (place?.gaps ?? []).map((gap) => [t(dimensionName(gap.dimension)), ...numbersOf(gap)]),
  }), [place, t]);
  const option = useCallback((look: ChartLook) => gapsChart({ look, gaps: place?.gaps ?? [], t }), [place, t]);
  if (!place) return <NoMeasures icon={Ruler} title={t('servqualView.none')} text={t('servqualView.noneText')} />;
  const choice = (
    <label className="table-choice">
      {t('measureViews.place')}
      <select className="input" value={place.key} onChange={(event) => setChosen(event.target.value)}>
        {places.map((one) => <option key={one.key} value={one.key}>{placeName(blueprint, one.place, t)}</option>)}
      </select>
    </label>
  );
  return <div className="measure-chart"><Chart name={t('analysis.servqual')} option={option} table={table} tools={choice} /></div>;
}

function numbersOf({ expectation, perception, gap, interval, n }: ServqualGap): (number | null)[] {
  const two = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);
  return [two(expectation), two(perception), two(gap), two(interval?.low ?? null), two(interval?.high ?? null), n];
}
