// A score below its target is a pain point, or a plan is at work on it; otherwise nobody has looked. Several personas have
// scores of their own: what all customers say decides, and where nobody has asked all, any of them. A pain point on the
// sheet counts in its step.

import type { MeasurePoint, MeasureSeries } from '../../analysis/measureSeries';
import { seriesOf } from '../../analysis/measureSeries';
import type { Target } from '../../blueprint/analysisRecords';
import type { SelectionRef } from '../../history/history';
import type { Check } from '../check';
import { cardsOf, liveInsights } from '../insights';
import type { CheckedBlueprint, CheckedCard } from '../view';

export const b23BelowTarget: Check = {
  id: 'B23',
  severity: 'hint',
  name: 'check.B23.name',
  why: 'check.B23.why',
  *find(view) {
    const insights = liveInsights(view.blueprint).filter(({ kind }) => kind === 'painPoint' || kind === 'plan');
    const known = cardsOf(insights, 'painPoint', 'plan');
    for (const [target, latest] of missedTargets(seriesOf(view.blueprint))) {
      const isKnown = target.card === undefined && target.step === undefined
        ? insights.some(({ cards, measure }) => cards.length === 0 || measure === target.measure)
        : cardsAt(view, target).some(({ card, lane }) => known.has(card.id) || lane.kind === 'painPoint');
      if (isKnown) continue;
      const params = { measure: target.measure, value: rounded(latest.result.value ?? 0), target: rounded(target.value) };
      yield { at: placeOf(target), key: `target:${target.id}`, reason: { key: 'check.B23.found', params } };
    }
  },
};

function missedTargets(series: readonly MeasureSeries[]): Map<Target, MeasurePoint> {
  const missed = new Map<Target, MeasurePoint>();
  const ofAll = new Set(series.filter(({ latest }) => latest.measure.persona === undefined).map(({ target }) => target));
  for (const { target, isReached, latest } of series) {
    if (!target || isReached !== false || missed.has(target)) continue;
    if (latest.measure.persona === undefined || !ofAll.has(target)) missed.set(target, latest);
  }
  return missed;
}

/** What stands in the target's step, or in the columns of its card, where only pain points of the sheet and the card itself count. */
function cardsAt(view: CheckedBlueprint, { card, step }: Target): readonly CheckedCard[] {
  if (step !== undefined) return view.inColumn(view.steps.indexOf(step));
  const own = card === undefined ? undefined : view.card(card);
  return own ? [own, ...view.inColumn(own.first).filter(({ lane }) => lane.kind === 'painPoint')] : [];
}

function placeOf({ card, step }: Target): readonly SelectionRef[] {
  if (card !== undefined) return [{ type: 'card', id: card }];
  return step === undefined ? [] : [{ type: 'step', id: step }];
}

/** To one decimal. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
