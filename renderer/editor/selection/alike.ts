// Cards that have something in common with what is selected: their lane, their step, or a chain of connectors.

import { eachRecord } from '#shared/blueprint/buckets';
import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint, Card, CardId } from '#shared/blueprint/records';
import { allCards, type Selection } from './selection';

/** What a selection has cards in common by. */
export type Likeness = 'lane' | 'step' | 'connected';

/** The visible cards alike to the selected cards, in reading order; none where nothing fit is selected. */
export function cardsAlike(blueprint: Blueprint, selection: Selection, by: Likeness): Selection {
  const alike = by === 'connected' ? connected(blueprint, selection) : sharing(blueprint, selection, by);
  return allCards(blueprint).filter((ref) => ref.type === 'card' && alike.has(ref.id));
}

/** Cards in the lanes (or steps) that the selection is in: by its cards, its cell, or as the lane or step itself. */
function sharing(blueprint: Blueprint, selection: Selection, field: 'lane' | 'step'): Set<CardId> {
  const places = new Set(selection.flatMap((ref) => {
    if (ref.type === field) return [ref.id];
    if (ref.type === 'cell') return [ref[field]];
    return ref.type === 'card' ? (cardOf(blueprint, ref.id)?.[field] ?? []) : [];
  }));
  return idsOf(blueprint, (card) => places.has(card[field]));
}

function idsOf(blueprint: Blueprint, fits: (card: Card) => boolean): Set<CardId> {
  return new Set(Array.from(eachRecord(blueprint.cards)).filter(fits).map((card) => card.id));
}

/** The selected cards, and all that connectors lead to from them, in either direction and however far. */
function connected(blueprint: Blueprint, selection: Selection): Set<CardId> {
  const neighbours = new Map<CardId, CardId[]>();
  const link = (from: CardId, to: CardId) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const { from, to } of eachRecord(blueprint.connectors)) {
    link(from, to);
    link(to, from);
  }
  const found = new Set(selection.flatMap((ref) => (ref.type === 'card' ? [ref.id] : [])));
  // A set may grow while it is walked: what is added is visited too.
  for (const id of found) for (const next of neighbours.get(id) ?? []) found.add(next);
  return found;
}
