// From pain points follow opportunities, and from these plans: a chain that ends early changes nothing. In the registers
// an opportunity's plan may bring what it lacks itself. On the sheet, a pain point is answered by an opportunity in the
// same step, by one that it is connected with, or by one of the register that is about the same card.

import type { Insight } from '../../blueprint/analysisRecords';
import type { CardId } from '../../blueprint/records';
import { neighbours, overlaps } from '../actions';
import type { Check, Found } from '../check';
import { atCard, missing, named } from '../found';
import { cardsOf, followersIn, liveInsights } from '../insights';
import type { Followers } from '../insights';
import type { CheckedBlueprint } from '../view';

export const b17PainAndOpportunity: Check = {
  id: 'B17',
  severity: 'warning',
  name: 'check.B17.name',
  why: 'check.B17.why',
  *find(view) {
    const insights = liveInsights(view.blueprint);
    const followers = followersIn(view.blueprint);
    for (const insight of insights) {
      if (insight.kind === 'painPoint') yield* unanswered(insight, followers);
      if (insight.kind === 'opportunity') yield* vague(insight, followers);
    }
    yield* unansweredOnSheet(view, answeredCards(insights, followers));
  },
};

function* unanswered(pain: Insight, followers: Followers): Generator<Found> {
  if (pain.status === 'done' || followers(pain, 'opportunity', 'plan').length > 0) return;
  yield { ...placeOf(pain), reason: { key: 'check.B17.painPoint', params: named(pain.title) } };
}

function* vague(opportunity: Insight, followers: Followers): Generator<Found> {
  const chain = [opportunity, ...followers(opportunity, 'plan')];
  const has = (field: 'owner' | 'measure' | 'target' | 'date') => chain.some((insight) => insight[field]);
  const lacking = missing(['owner', has('owner')], ['measure', has('measure')], ['target', has('target')], ['date', has('date')]);
  if (lacking) yield { ...placeOf(opportunity), reason: { key: 'check.B17.opportunity', params: { ...named(opportunity.title), ...lacking } } };
}

function placeOf({ id, cards }: Insight): Pick<Found, 'at' | 'key'> {
  return { at: cards.map((card) => ({ type: 'card', id: card })), key: `insight:${id}` };
}

/** Cards that an opportunity is about, or a pain point from which one follows. */
function answeredCards(insights: readonly Insight[], followers: Followers): ReadonlySet<CardId> {
  const pains = insights.filter((insight) => followers(insight, 'opportunity', 'plan').length > 0);
  return new Set([...cardsOf(insights, 'opportunity', 'plan'), ...cardsOf(pains, 'painPoint')]);
}

function* unansweredOnSheet(view: CheckedBlueprint, answered: ReadonlySet<CardId>): Generator<Found> {
  const opportunities = view.cards.filter(({ lane }) => lane.kind === 'opportunity');
  for (const pain of view.cards) {
    if (pain.lane.kind !== 'painPoint' || pain.card.kind === 'image' || answered.has(pain.card.id)) continue;
    if (opportunities.some((other) => overlaps(other, pain)) || neighbours(view, pain).some(({ lane }) => lane.kind === 'opportunity')) continue;
    yield { at: [atCard(pain.card)], reason: { key: 'check.B17.painPoint', params: named(pain.card.title) } };
  }
}
