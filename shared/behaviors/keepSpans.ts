// What a spanning card covers when steps come, go or change places. A card stays as long as one of its steps does;
// steps that are new inside its stretch are covered too. An old step that moved in between is covered when it is the
// only one there: a wider gap means that the card's own steps moved apart, and the card ends before the gap.

import { eachRecord, getRecord } from '../blueprint/buckets';
import { changeCell } from '../blueprint/cells';
import { stepOrder } from '../blueprint/queries';
import type { Blueprint, Card, StepId } from '../blueprint/records';
import type { Behavior } from './behavior';

export const keepSpans: Behavior = {
  id: 'keepSpans',
  apply(before, after, draft) {
    const was = stepOrder(before);
    const is = stepOrder(after);
    if (was.length === is.length && was.every((step, i) => step === is[i])) return;
    const place = { was: placesOf(was), is: placesOf(is) };
    for (const card of eachRecord(before.cards)) {
      const now = card.span > 1 ? getRecord(after.cards, card.id) : undefined;
      // A command that changed the card itself knows best.
      if (now !== card) continue;
      const first = place.was.get(card.step) ?? 0;
      keepSpan(draft, card, was.slice(first, first + card.span), is, place);
    }
  },
};

interface Places {
  readonly was: ReadonlyMap<StepId, number>;
  readonly is: ReadonlyMap<StepId, number>;
}

function placesOf(order: readonly StepId[]): Map<StepId, number> {
  return new Map(order.map((step, i) => [step, i]));
}

function keepSpan(draft: Blueprint, card: Card, covered: readonly StepId[], order: readonly StepId[], place: Places): void {
  const anchor = covered.find((step) => place.is.has(step));
  if (anchor === undefined) return;
  const start = place.is.get(anchor) as number;
  let end = start;
  let strangers = 0;
  for (let i = start + 1; i < order.length && strangers <= 1; i++) {
    const step = order[i] as StepId;
    if (covered.includes(step)) {
      end = i;
      strangers = 0;
    } else if (place.was.has(step)) strangers++;
  }
  const target = getRecord(draft.cards, card.id);
  if (!target) return;
  if (anchor !== card.step) changeCell(draft, target, card.lane, anchor);
  if (end - start + 1 !== card.span) target.span = end - start + 1;
}
