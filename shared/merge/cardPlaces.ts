// Where each card of the merged blueprint stands. Lane, first and last step are one unit: who alone moved the card is
// right; two moves are a clash, and "both" leaves a copy at the other place. The span follows from the merged order.

import type { Card } from '../blueprint/records';
import type { Side } from './clash';
import { otherSide } from './clash';
import type { Answer, Decider } from './decider';
import type { Stretch } from './stretch';
import { stretchOf, wasMoved } from './stretch';
import type { Survivors } from './survivors';
import type { Views } from './touched';

export interface CardPlace {
  readonly lane: string;
  readonly step: string;
  readonly span: number;
}

export interface Sheet {
  readonly survivors: Survivors;
  /** The steps of the last common state, to find a neighbour of one that is gone. */
  readonly before: readonly string[];
  /** Lanes and steps in their merged order. */
  readonly lanes: readonly string[];
  readonly order: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** The place, and the second one for a copy where both were chosen. */
export function cardPlace(id: string, views: Views, sheet: Sheet, decide: Decider): { place: CardPlace; copy?: CardPlace } {
  const [mine, theirs] = [views.mine.cards.get(id), views.theirs.cards.get(id)];
  if (!mine || !theirs) {
    const side: Side = mine ? 'mine' : 'theirs';
    return { place: placed([stretchOf(views[side], (mine ?? theirs) as Card)], sheet) };
  }
  const ways = { mine: stretchOf(views.mine, mine), theirs: stretchOf(views.theirs, theirs) };
  const was = views.base.cards.get(id);
  const base = was && stretchOf(views.base, was);
  if (base && !wasMoved(base, views.theirs, theirs)) {
    const way = wasMoved(base, views.mine, mine) ? ways.mine : base;
    return { place: placed([way, ways.mine, ways.theirs], sheet) };
  }
  if (base && !wasMoved(base, views.mine, mine)) return { place: placed([ways.theirs, base, ways.mine], sheet) };
  const choice = isOneWay(ways.mine, ways.theirs) ? 'mine' : asked(id, views, decide);
  if (choice === 'base' && base) return { place: placed([base, ways.mine, ways.theirs], sheet) };
  const side = choice === 'theirs' ? 'theirs' : 'mine';
  const place = placed([ways[side], ways[otherSide(side)], ...(base ? [base] : [])], sheet);
  return choice === 'both' ? { place, copy: placed([ways.theirs, ways.mine], sheet) } : { place };
}

function isOneWay(a: Stretch, b: Stretch): boolean {
  return a.lane === b.lane && a.steps[0] === b.steps[0] && a.steps.at(-1) === b.steps.at(-1);
}

function asked(id: string, views: Views, decide: Decider): Answer {
  const value = (card: Card | undefined) => card && { lane: card.lane, step: card.step, span: card.span };
  const [base, mine, theirs] = [views.base.cards.get(id), views.mine.cards.get(id), views.theirs.cards.get(id)];
  return decide.ask({
    id: `cards/${id}/place`, kind: 'place', ref: { type: 'card', id }, field: 'place', name: mine?.title ?? '',
    base: value(base), mine: value(mine), theirs: value(theirs), choices: ['mine', 'theirs', 'both'],
  });
}

/** The first of the ways whose lane and step are still there; something is always found, since a sheet has both. */
function placed(ways: readonly Stretch[], sheet: Sheet): CardPlace {
  const { survivors, lanes, places } = sheet;
  const lane = ways.find((way) => survivors.lanes.has(way.lane))?.lane ?? (lanes[0] as string);
  const isThere = (step: string) => places.has(step);
  const steps = ways.find((way) => way.steps.some(isThere))?.steps ?? [];
  const step = steps.find(isThere) ?? neighbour(ways[0]?.steps[0] ?? '', sheet);
  const end = places.get(steps.findLast(isThere) ?? step) ?? 0;
  return { lane, step, span: Math.max(1, end - (places.get(step) ?? 0) + 1) };
}

/** Where nothing is left of what a card covered (each side deleted a part): the step that was next to it. */
function neighbour(step: string, { before, places, order }: Sheet): string {
  const at = before.indexOf(step);
  const isThere = (id: string) => places.has(id);
  return before.slice(at + 1).find(isThere) ?? before.slice(0, Math.max(0, at)).findLast(isThere) ?? (order[0] as string);
}
