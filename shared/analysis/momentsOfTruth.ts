// Moments of truth, and what each still lacks to be kept: a standard, a measure, an owner.

import { cardsInOrder } from '../blueprint/queries';
import type { Blueprint, Card } from '../blueprint/records';
import { grouped } from '../lib/grouped';
import { seriesOf, type MeasureSeries } from './measureSeries';

export const MOMENT_NEEDS = ['standard', 'measure', 'owner'] as const;
export type MomentNeed = (typeof MOMENT_NEEDS)[number];

export interface MomentOfTruth {
  readonly card: Card;
  readonly series: readonly MeasureSeries[];
  readonly missing: readonly MomentNeed[];
}

export function momentsOfTruth(blueprint: Blueprint): MomentOfTruth[] {
  const cards = [...cardsInOrder(blueprint)].filter(({ flags }) => flags?.includes('momentOfTruth'));
  const byCard = grouped(seriesOf(blueprint), ({ latest }) => latest.measure.card);
  return cards.map((card) => {
    const series = byCard.get(card.id) ?? [];
    const has: Readonly<Record<MomentNeed, boolean>> = { standard: card.standard !== undefined, measure: series.length > 0, owner: card.owner !== undefined };
    return { card, series, missing: MOMENT_NEEDS.filter((need) => !has[need]) };
  });
}
