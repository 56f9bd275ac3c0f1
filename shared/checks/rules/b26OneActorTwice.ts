// Nobody does two things at once: of two actions of one actor in one step, one comes first, and the sheet says which by a
// connector or another step. Actors are a lane of customers, and elsewhere the owner of a card, whichever lane it is in;
// systems and suppliers (support) do many things at once.

import type { CardId } from '../../blueprint/records';
import type { Check } from '../check';
import { atCards, named, sameName } from '../found';
import { grouped } from '../../lib/grouped';
import type { CheckedBlueprint, CheckedCard } from '../view';

export const b26OneActorTwice: Check = {
  id: 'B26',
  severity: 'hint',
  name: 'check.B26.name',
  why: 'check.B26.why',
  *find(view) {
    const known = new Set<CheckedCard>();
    for (const column of view.steps.keys()) {
      const actions = view.inColumn(column).filter((checked) => checked.card.kind === 'action' && actorOf(checked) !== null);
      for (const busy of grouped(actions, actorOf).values()) {
        if (!busy.some(({ first }) => first === column)) continue;
        const atOnce = simultaneous(view, busy);
        // What was told of an earlier step is not told again where both go on.
        const [one, other] = atOnce.some((checked) => !known.has(checked)) ? atOnce : [];
        if (!one || !other) continue;
        for (const checked of atOnce) known.add(checked);
        const params = { ...named(one.card.title), other: named(other.card.title).name, count: atOnce.length };
        yield { at: atCards(atOnce), key: `cards:${one.card.id}:${other.card.id}`, reason: { key: 'check.B26.found', params } };
      }
    }
  },
};

/** Null where nobody is named. */
function actorOf({ card, lane, zone }: CheckedCard): string | null {
  if (zone === 'customer') return `lane:${lane.id}`;
  const owner = zone === 'frontstage' || zone === 'backstage' ? sameName(card.owner) : '';
  return owner ? `owner:${owner}` : null;
}

/** Those of the cards that are in no order with some other of them. */
function simultaneous(view: CheckedBlueprint, cards: readonly CheckedCard[]): readonly CheckedCard[] {
  if (cards.length < 2) return [];
  const after = new Map(cards.map((checked) => [checked, comesAfter(view, checked)]));
  const inOrder = (a: CheckedCard, b: CheckedCard) => after.get(a)?.has(b.card.id) === true || after.get(b)?.has(a.card.id) === true;
  return cards.filter((a) => cards.some((b) => a !== b && !inOrder(a, b)));
}

/** What connectors lead to from the card through cards of its own columns; an exchange leads both ways. */
function comesAfter(view: CheckedBlueprint, { card, first, last }: CheckedCard): ReadonlySet<CardId> {
  const found = new Set<CardId>([card.id]);
  const open = [card.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const next = [...view.from(id).map(({ to }) => to), ...view.to(id).filter(({ kind }) => kind === 'exchange').map(({ from }) => from)];
    for (const other of next) {
      const checked = view.card(other);
      if (!checked || found.has(other) || checked.first > last || checked.last < first) continue;
      found.add(other);
      open.push(other);
    }
  }
  return found;
}
