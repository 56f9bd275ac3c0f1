// Insights as checks read them: what follows from what, and which card they are about. Dropped ones count for nothing.

import { recordsOf } from '../blueprint/analysisCollections';
import type { Insight } from '../blueprint/analysisRecords';
import type { InsightKind } from '../blueprint/analysisValues';
import { followersOf } from '../blueprint/insights';
import type { Blueprint, CardId } from '../blueprint/records';

/** All that still count, in the order of their ids, so that findings come in the same order every time. */
export function liveInsights(blueprint: Blueprint): readonly Insight[] {
  return Object.values(recordsOf(blueprint, 'insights')).filter(({ status }) => status !== 'dropped').sort((a, b) => (a.id < b.id ? -1 : 1));
}

export type Followers = (insight: Insight, ...kinds: readonly InsightKind[]) => readonly Insight[];

/** Finds the insights of some kinds that follow directly from one. */
export function followersIn(blueprint: Blueprint): Followers {
  const followers = followersOf(blueprint);
  return ({ id }, ...kinds) => (followers.get(id) ?? []).filter(({ kind, status }) => status !== 'dropped' && kinds.includes(kind));
}

/** The cards that insights of some kinds are about. */
export function cardsOf(insights: readonly Insight[], ...kinds: readonly InsightKind[]): ReadonlySet<CardId> {
  return new Set(insights.filter(({ kind }) => kinds.includes(kind)).flatMap(({ cards }) => cards));
}
