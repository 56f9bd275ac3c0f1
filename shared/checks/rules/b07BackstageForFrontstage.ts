// Backstage work exists for what happens in front of it. It supports that directly or by way of other backstage and
// support cards, along the connectors' direction: what a frontstage action triggers, and what leads to one. A call, an
// e-mail or a chat with the customer is a contact itself, and so is what the customer gets to see (evidence).

import type { CardId, Connector } from '../../blueprint/records';
import { actionsIn, meetsUnseen, neighbours } from '../actions';
import type { Check } from '../check';
import { atCard, named } from '../found';
import type { CheckedBlueprint, CheckedCard } from '../view';

export const b07BackstageForFrontstage: Check = {
  id: 'B07',
  severity: 'warning',
  name: 'check.B07.name',
  why: 'check.B07.why',
  *find(view) {
    const seen = view.cards.filter((checked) => isSeen(view, checked)).map(({ card }) => card.id);
    const triggered = reached(view, seen, (id) => [...view.from(id).map(({ to }) => to), ...view.to(id).filter(isExchange).map(({ from }) => from)]);
    const leading = reached(view, seen, (id) => [...view.to(id).map(({ from }) => from), ...view.from(id).filter(isExchange).map(({ to }) => to)]);
    for (const { card } of actionsIn(view, 'backstage')) {
      if (triggered.has(card.id) || leading.has(card.id)) continue;
      yield { at: [atCard(card)], reason: { key: 'check.B07.found', params: named(card.title) } };
    }
  },
};

function isExchange({ kind }: Connector): boolean {
  return kind === 'exchange';
}

function isSeen(view: CheckedBlueprint, checked: CheckedCard): boolean {
  if (checked.zone === 'frontstage' || checked.zone === 'evidence') return checked.card.kind !== 'note';
  return meetsUnseen(checked) && neighbours(view, checked).some(({ zone }) => zone === 'customer');
}

/** The cards and all that can be reached from them through backstage and support. */
function reached(view: CheckedBlueprint, from: readonly CardId[], next: (id: CardId) => readonly CardId[]): ReadonlySet<CardId> {
  const found = new Set(from);
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const other of next(id)) {
      const zone = view.card(other)?.zone;
      if (found.has(other) || (zone !== 'backstage' && zone !== 'support')) continue;
      found.add(other);
      open.push(other);
    }
  }
  return found;
}
