// Measures over time: all series beside the one that is looked at.

import { useMemo, useState } from 'react';
import { Goal, TrendingUp } from 'lucide-react';
import type { Target } from '#shared/blueprint/analysisRecords';
import { formOf } from '#shared/analysis/measureResult';
import type { MeasureSeries } from '#shared/analysis/measureSeries';
import { measureLabel, resultText, targetGoal, valueText } from '#shared/analysis/measureText';
import { openTargets } from '#shared/analysis/openTargets';
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
  const open = useMemo(() => openTargets(blueprint), [blueprint]);
  const goal = open.find(({ id }) => id === chosen) ?? (series.length === 0 ? open[0] : undefined);
  const shown = goal ? undefined : (series.find(({ key }) => key === chosen) ?? series[0]);
  if (!shown && !goal) return <NoMeasures icon={TrendingUp} title={t('trends.none')} text={t('trends.noneText')} />;
  function choose(key: string, { card }: Pick<Target, 'card'>): void {
    setChosen(key);
    if (card !== undefined) show([card]);
  }
  return (
    <div className="trends">
      <ul className="trends-list" aria-label={t('trends.series')}>
        {series.map((one) => <li key={one.key}><TrendButton series={one} isShown={one === shown} onChoose={() => choose(one.key, one.latest.measure)} /></li>)}
        {open.map((one) => <li key={one.id}><OpenTargetButton target={one} isShown={one === goal} onChoose={() => choose(one.id, one)} /></li>)}
      </ul>
      {shown && <TrendChart key={shown.key} series={shown} name={`${measureLabel(shown.latest.measure, t)} · ${placeName(blueprint, shown.latest.measure, t)}`} />}
      {goal && <div className="trend-one"><NoMeasures icon={Goal} title={t('measures.noValue')} text={t('trends.noValueText', { target: targetGoal(goal, t, blueprint.currency) })} /></div>}
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
      <span className="trend-name">{measureLabel(measure, t)}</span>
      <span className="trend-value">{resultText(measure, t, blueprint.currency)}</span>
      <span className="trend-place">{placeName(blueprint, measure, t)}</span>
      <span className="trend-sample">{result.n === null ? '' : t('measures.n', { n: result.n })}</span>
    </button>
  );
}

interface OpenTargetButtonProps {
  readonly target: Target;
  readonly isShown: boolean;
  readonly onChoose: () => void;
}

function OpenTargetButton({ target, isShown, onChoose }: OpenTargetButtonProps) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  return (
    <button type="button" className="trend" aria-pressed={isShown} onClick={onChoose}>
      <span className="trend-name">{measureLabel(target, t)}</span>
      <span className="trend-sample">{t('trends.target', { value: valueText(target.measure, target.value, t, blueprint.currency) })}</span>
      <span className="trend-place">{placeName(blueprint, target, t)}</span>
      <span className="trend-sample">{t('measures.noValue')}</span>
    </button>
  );
}
