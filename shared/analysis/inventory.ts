// The touchpoint inventory: every touchpoint with what is known about it, gathered in one pass over the blueprint.

import { recordsOf } from '../blueprint/analysisCollections';
import type { Target } from '../blueprint/analysisRecords';
import type { MeasureKind } from '../blueprint/analysisValues';
import { phaseOfStep } from '../blueprint/queries';
import type { Blueprint, Card, CardId, PhaseId } from '../blueprint/records';
import { tagsOf, touchpointsOf, type TagsOfCard } from '../blueprint/touchpoints';
import { grouped } from '../lib/grouped';
import { seriesOf, type MeasureSeries } from './measureSeries';
import { openTargets } from './openTargets';

export interface InventoryRow {
  readonly card: Card;
  /** Null where its step is in no phase, which no valid blueprint has. */
  readonly phase: PhaseId | null;
  readonly tags: TagsOfCard;
  /** Of everybody together where that was measured, else of the persona measured last; parts of SERVQUAL are none. */
  readonly scores: ReadonlyMap<MeasureKind, MeasureSeries>;
  /** Targets that nothing was measured for yet. */
  readonly openTargets: readonly Target[];
  readonly insights: number;
}

export function inventoryOf(blueprint: Blueprint): InventoryRow[] {
  const scores = scoresByCard(blueprint);
  const targets = grouped(openTargets(blueprint), ({ card }) => card);
  const insights = insightsByCard(blueprint);
  return touchpointsOf(blueprint).map((card) => ({
    card,
    phase: phaseOfStep(blueprint, card.step)?.id ?? null,
    tags: tagsOf(card, blueprint),
    scores: scores.get(card.id) ?? NO_SCORES,
    openTargets: targets.get(card.id) ?? [],
    insights: insights.get(card.id) ?? 0,
  }));
}

const NO_SCORES: ReadonlyMap<MeasureKind, MeasureSeries> = new Map();

function scoresByCard(blueprint: Blueprint): Map<CardId, Map<MeasureKind, MeasureSeries>> {
  const byCard = new Map<CardId, Map<MeasureKind, MeasureSeries>>();
  for (const series of seriesOf(blueprint)) {
    const { card, measure, dimension } = series.latest.measure;
    if (card === undefined || dimension !== undefined) continue;
    const scores = byCard.get(card) ?? new Map<MeasureKind, MeasureSeries>();
    byCard.set(card, scores);
    const known = scores.get(measure);
    if (!known || isBetterKnown(series, known)) scores.set(measure, series);
  }
  return byCard;
}

function isBetterKnown({ latest: { measure: a } }: MeasureSeries, { latest: { measure: b } }: MeasureSeries): boolean {
  if ((a.persona === undefined) !== (b.persona === undefined)) return a.persona === undefined;
  return a.date > b.date;
}

function insightsByCard(blueprint: Blueprint): Map<CardId, number> {
  const counts = new Map<CardId, number>();
  for (const { cards } of Object.values(recordsOf(blueprint, 'insights'))) {
    for (const id of cards) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
