// Connectors that say nothing: one that misses a card, joins a card with itself, or says what another says already. Of
// those that say the same, the one stays that says most; one that has a text of its own is not removed without asking.

import type { Connector } from '../../blueprint/records';
import { removeItems } from '../../commands/blueprint/removeItems';
import { endsOf } from '../actions';
import type { Check, Fix } from '../check';
import { named } from '../found';
import type { CheckedBlueprint } from '../view';

export const b15BrokenConnector: Check = {
  id: 'B15',
  severity: 'error',
  name: 'check.B15.name',
  why: 'check.B15.why',
  *find(view) {
    for (const connector of view.connectors) {
      const like = richestAlike(view, connector);
      const ends = endsOf(view, connector);
      if (ends && like === connector && connector.from !== connector.to) continue;
      const at = [{ type: 'connector', id: connector.id }] as const;
      const params = { ...named(ends?.[0].card.title ?? ''), to: named(ends?.[1].card.title ?? '').name };
      const fix = removal(connector);
      if (!ends) yield { at, reason: { key: 'check.B15.dangles' }, fix };
      else if (connector.from === connector.to) yield { at, reason: { key: 'check.B15.self', params }, fix };
      else yield { at, reason: { key: 'check.B15.repeats', params }, fix: saysNoMoreThan(connector, like) ? fix : undefined };
    }
  },
};

function removal({ id }: Connector): Fix {
  return { label: 'check.B15.fix', apply: (execute) => execute(removeItems, { connectors: [id] }) };
}

/** Of those that say the same as the connector, itself included, the one that says most; the first of several. */
function richestAlike(view: CheckedBlueprint, { kind, from, to }: Connector): Connector | undefined {
  const alike = view.from(from).filter((other) => other.kind === kind && other.to === to);
  // An exchange goes both ways, so its direction says nothing.
  if (kind === 'exchange' && from !== to) alike.push(...view.from(to).filter((other) => other.kind === kind && other.to === from));
  if (alike.length < 2) return alike[0];
  return alike.sort((a, b) => wealth(b) - wealth(a) || (a.id < b.id ? -1 : 1))[0];
}

function wealth({ label, note, via }: Connector): number {
  return (label ? 4 : 0) + (note ? 2 : 0) + (via ? 1 : 0);
}

function saysNoMoreThan({ label, note }: Connector, other: Connector | undefined): boolean {
  return (!label || label === other?.label) && (!note || note === other?.note);
}
