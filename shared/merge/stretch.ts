// Where a card stands, in a form that two sides can agree about: its lane and the steps that it covers. A step that is
// inserted under a card, or deleted there, changes its span but is no change of the card: compared is only where the
// card begins and ends, as far as those steps are still there.

import type { Card } from '../blueprint/records';
import type { View } from './view';

export interface Stretch {
  readonly lane: string;
  /** At least one, from left to right. */
  readonly steps: readonly string[];
}

export function stretchOf(view: View, card: Card): Stretch {
  if (card.span === 1) return { lane: card.lane, steps: [card.step] };
  const start = view.places.get(card.step) ?? 0;
  return { lane: card.lane, steps: view.order.slice(start, start + card.span) };
}

/** Whether the card on this side stands elsewhere than `base` says, apart from steps that came or went. */
export function wasMoved(base: Stretch, side: View, card: Card): boolean {
  if (card.lane !== base.lane) return true;
  if (card.span === 1 && base.steps.length === 1) return card.step !== base.steps[0];
  const now = stretchOf(side, card);
  const isThere = (step: string) => side.places.has(step);
  return now.steps[0] !== base.steps.find(isThere) || now.steps.at(-1) !== base.steps.findLast(isThere);
}
