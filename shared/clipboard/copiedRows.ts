// The lanes that make the rows of what is copied: hidden ones only where a card in them is copied itself, so that a copy
// has no gaps that nobody sees.

import type { Blueprint, Card, LaneId } from '../blueprint/records';

export function copiedRows({ laneOrder, lanes }: Blueprint, cards: readonly Card[]): readonly LaneId[] {
  const used = new Set(cards.map((card) => card.lane));
  return laneOrder.filter((id) => used.has(id) || !lanes[id]?.hidden);
}
