// What registers and pictures ask of insights: which cards they are about, what follows from them, in which order
// opportunities come, which plans are late.

import type { BlueprintAnalysis, Insight } from './analysisRecords';
import { recordsOf } from './analysisCollections';
import { INSIGHT_KINDS } from './analysisValues';
import type { InsightKind } from './analysisValues';
import type { CardId, InsightId } from './recordIds';

/** What comes after it on the way from a pain to what is done about it; a plan is the last. */
export function nextKind(kind: InsightKind): InsightKind | null {
  return INSIGHT_KINDS[INSIGHT_KINDS.indexOf(kind) + 1] ?? null;
}

/** Whether there is still something to do about it. */
export function isPending({ status }: Insight): boolean {
  return status !== 'done' && status !== 'dropped';
}

/** @param today ISO date */
export function isOverdue(insight: Insight, today: string): boolean {
  return insight.date !== undefined && insight.date < today && isPending(insight);
}

export function insightsOfKind(blueprint: BlueprintAnalysis, kind: InsightKind): Insight[] {
  return Object.values(recordsOf(blueprint, 'insights')).filter((insight) => insight.kind === kind);
}

/** Insight → what has been made of it. */
export function followersOf(blueprint: BlueprintAnalysis): ReadonlyMap<InsightId, readonly Insight[]> {
  const followers = new Map<InsightId, Insight[]>();
  for (const insight of Object.values(recordsOf(blueprint, 'insights'))) {
    for (const id of insight.from) {
      const known = followers.get(id);
      if (known) known.push(insight);
      else followers.set(id, [insight]);
    }
  }
  return followers;
}

export interface RankedOpportunity {
  readonly insight: Insight;
  /** The sum of its scores by the criteria that there are; null where nobody has scored it. */
  readonly total: number | null;
  /** From 1; the same total is the same rank. */
  readonly rank: number | null;
}

/** The best opportunity first; those without scores last, by title. */
export function rankOpportunities(blueprint: BlueprintAnalysis): RankedOpportunity[] {
  const criteria = (blueprint.criteria ?? []).map(({ id }) => id);
  const totals = insightsOfKind(blueprint, 'opportunity').map((insight) => ({ insight, total: totalOf(insight, criteria) }));
  totals.sort((a, b) => (b.total ?? 0) - (a.total ?? 0) || compareTitles(a.insight, b.insight));
  return totals.map(({ insight, total }) => ({
    insight, total, rank: total === null ? null : 1 + totals.findIndex((other) => other.total === total),
  }));
}

function totalOf({ scores = {} }: Insight, criteria: readonly string[]): number | null {
  const given = criteria.flatMap((id) => scores[id] ?? []);
  return given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0);
}

function compareTitles(a: Insight, b: Insight): number {
  if (a.title !== b.title) return a.title < b.title ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** How many insights of each kind are about a card; kinds without any are absent. */
export type InsightCounts = { readonly [K in InsightKind]?: number };

/** Card → what there still is to do about it. */
export function insightCounts(insights: Readonly<Record<InsightId, Insight>>): ReadonlyMap<CardId, InsightCounts> {
  const counts = new Map<CardId, { [K in InsightKind]?: number }>();
  for (const insight of Object.values(insights)) {
    if (!isPending(insight)) continue;
    for (const card of insight.cards) {
      const known = counts.get(card) ?? {};
      known[insight.kind] = (known[insight.kind] ?? 0) + 1;
      counts.set(card, known);
    }
  }
  return counts;
}
