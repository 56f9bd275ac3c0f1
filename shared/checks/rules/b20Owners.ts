// Work that nobody owns is done by nobody, and where it goes from one owner to another things get lost, so something is
// noted at the connector: its label, or what is handed over. Customers own nothing here. An exchange or a dependency is no
// handoff, for the work stays where it is.

import { actionsIn, endsOf } from '../actions';
import type { Check, Found } from '../check';
import { named, sameName } from '../found';
import { gaps } from '../gaps';
import type { CheckedBlueprint, CheckedCard } from '../view';

const OWNED = ['frontstage', 'backstage', 'support'] as const;

export const b20Owners: Check = {
  id: 'B20',
  severity: 'hint',
  name: 'check.B20.name',
  why: 'check.B20.why',
  *find(view) {
    const actions = OWNED.flatMap((zone) => actionsIn(view, zone));
    yield* gaps(actions, ({ card }) => !card.owner?.trim(), { one: 'check.B20.owner', most: 'check.B20.most' });
    yield* handoffs(view);
  },
};

function* handoffs(view: CheckedBlueprint): Generator<Found> {
  for (const connector of view.connectors) {
    const { id, kind, label, note } = connector;
    const [from, to] = endsOf(view, connector) ?? [];
    if (!from || !to || (kind !== 'flow' && kind !== 'loop') || label?.trim() || note?.trim()) continue;
    if (!isOwned(from) || !isOwned(to) || sameName(from.card.owner) === sameName(to.card.owner)) continue;
    const params = { from: from.card.owner ?? '', to: to.card.owner ?? '', title: named(to.card.title).name };
    yield { at: [{ type: 'connector', id }], reason: { key: 'check.B20.handoff', params } };
  }
}

function isOwned({ card, zone }: CheckedCard): boolean {
  return OWNED.some((owned) => owned === zone) && sameName(card.owner) !== '';
}
