// Measures over time: all series beside the one that is looked at.

import { useMemo, useState } from 'react';
import { TrendingUp } from 'lucide-react';
import { formOf } from '#shared/analysis/measureResult';
import type { MeasureSeries } from '#shared/analysis/measureSeries';
import { measureLabel, resultText } from '#shared/analysis/measureText';
import { seriesInOrder } from '#shared/analysis/seriesInOrder';
import { placeName } from '#shared/report/placeNames';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { useShowCards } from '../useShowCards';
import { NoMeasures } from './NoMeasures';
import { TrendChart } from './TrendChart';
import './measures.css';

export function TrendsView() {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const { show } = useShowCards();
  const [chosen, setChosen] = useState<string | null>(null);
  const series = useMemo(() => seriesInOrder(blueprint).filter(({ latest: { measure, result } }) => formOf(measure.measure) !== 'categories' && result.value !== null), [blueprint]);
  const shown = series.find(({ key }) => key === chosen) ?? series[0];
  if (!shown) return <NoMeasures icon={TrendingUp} title={t('trends.none')} text={t('trends.noneText')} />;
  function choose({ key, latest: { measure } }: MeasureSeries): void {
    setChosen(key);
    if (measure.card !== undefined) show([measure.card]);
  }
  return (
    <div className="trends">
      <ul className="trends-list" aria-label={t('trends.series')}>
        {series.map((one) => <li key={one.key}><TrendButton series={one} isShown={one === shown} onChoose={() => choose(one)} /></li>)}
      </ul>
      <TrendChart key={shown.key} series={shown} name={`${measureLabel(shown.latest.measure, t)} · ${placeName(blueprint, shown.latest.measure, t)}`} />
    </div>
  );
}

interface TrendButtonProps {
  readonly series: MeasureSeries;
  readonly isShown: boolean;
  readonly onChoose: () => void;
}

function TrendButton({ series: { latest: { measure, result } }, isShown, onChoose }: TrendButtonProps) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  return (
    <button type="button" className="trend" aria-pressed={isShown} onClick={onChoose}>
      <span>{measureLabel(measure, t)}</span>
      <span className="trend-value">{resultText(measure, t, blueprint.currency)}</span>
      <span className="trend-place">{placeName(blueprint, measure, t)}</span>
      <span className="trend-sample">{result.n === null ? '' : t('measures.n', { n: result.n })}</span>
    </button>
  );
}
