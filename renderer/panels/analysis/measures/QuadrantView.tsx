// How important touchpoints are to customers, and how satisfied they are with them: what to work on first.

import { useCallback, useMemo } from 'react';
import { Target } from 'lucide-react';
import { importanceSatisfaction, type Quadrant } from '#shared/analysis/importanceSatisfaction';
import { measureName } from '#shared/blueprint/analysisNames';
import { cardName } from '#shared/report/placeNames';
import { Chart } from '../../../ui/chart/Chart';
import type { ChartLook } from '../../../ui/chart/chartLook';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { useShowCards } from '../useShowCards';
import { NoMeasures } from './NoMeasures';
import { tipOf } from './plainTip';
import { pointsChart } from './pointsChart';
import './measures.css';

/** Each in its corner; satisfaction goes to the right, importance upwards. */
const QUARTERS: readonly { readonly quadrant: Quadrant; readonly x: number; readonly y: number; readonly isStressed: boolean }[] = [
  { quadrant: 'concentrate', x: 1, y: 5, isStressed: true },
  { quadrant: 'keepUp', x: 5, y: 5, isStressed: false },
  { quadrant: 'lowPriority', x: 1, y: 1, isStressed: false },
  { quadrant: 'overkill', x: 5, y: 1, isStressed: false },
];

/** In the look's series. */
const COLORS: Readonly<Record<Quadrant, number>> = { concentrate: 1, keepUp: 2, lowPriority: 5, overkill: 3 };

export function QuadrantView() {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const { show } = useShowCards();
  const rated = useMemo(() => importanceSatisfaction(blueprint), [blueprint]);
  const table = useMemo(() => ({
    heads: [
      t('field.title'), t(measureName('importance')), t('quadrant.importanceN'), t(measureName('satisfaction')),
      t('quadrant.satisfactionN'), t('quadrant.name'),
    ],
    rows: rated.map((one) => [
      cardName(one.card, t), rounded(one.importance), one.importanceN, rounded(one.satisfaction), one.satisfactionN, t(`quadrant.${one.quadrant}`),
    ]),
  }), [rated, t]);
  const option = useCallback((look: ChartLook) => pointsChart({
    look,
    x: { name: t(measureName('satisfaction')), min: 1, max: 5, split: 3 },
    y: { name: t(measureName('importance')), min: 1, max: 5, split: 3 },
    quarters: QUARTERS.map(({ quadrant, ...corner }) => ({ ...corner, name: t(`quadrant.${quadrant}`) })),
    points: rated.map((one, i) => ({
      name: cardName(one.card, t), x: one.satisfaction, y: one.importance, color: COLORS[one.quadrant], tip: tipOf(table.heads, table.rows[i] ?? []),
    })),
  }), [rated, table, t]);
  if (rated.length === 0) return <NoMeasures icon={Target} title={t('quadrant.none')} text={t('quadrant.noneText')} />;
  return (
    <div className="measure-chart">
      <Chart
        name={t('analysis.quadrant')} option={option} table={table}
        onPick={({ index }) => {
          const one = rated[index];
          if (one) show([one.card.id]);
        }}
      />
    </div>
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
