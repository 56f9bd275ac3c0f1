// Connectors that say nothing: one that misses a card, joins a card with itself, or says what another says already. Of
// those that say the same, the one stays that says most; one that has a text of its own is not removed without asking.

import type { Connector } from '../../blueprint/records';
import { removeItems } from '../../commands/blueprint/removeItems';
import { endsOf } from '../actions';
import type { Check, Fix } from '../check';
import { named } from '../found';

export const b15BrokenConnector: Check = {
  id: 'B15',
  severity: 'error',
  name: 'check.B15.name',
  why: 'check.B15.why',
  *find(view) {
    const kept = new Map<string, Connector>();
    for (const connector of view.connectors) {
      const saying = sayingOf(connector);
      const other = kept.get(saying);
      if (!other || wealth(connector) > wealth(other)) kept.set(saying, connector);
    }
    for (const connector of view.connectors) {
      const ends = endsOf(view, connector);
      const at = [{ type: 'connector', id: connector.id }] as const;
      const params = { ...named(ends?.[0].card.title ?? ''), to: named(ends?.[1].card.title ?? '').name };
      const fix = removal(connector);
      const like = kept.get(sayingOf(connector));
      if (!ends) yield { at, reason: { key: 'check.B15.dangles' }, fix };
      else if (connector.from === connector.to) yield { at, reason: { key: 'check.B15.self', params }, fix };
      else if (like !== connector) yield { at, reason: { key: 'check.B15.repeats', params }, fix: saysNoMoreThan(connector, like) ? fix : undefined };
    }
  },
};

function removal({ id }: Connector): Fix {
  return { label: 'check.B15.fix', apply: (execute) => execute(removeItems, { connectors: [id] }) };
}

/** An exchange goes both ways, so its direction says nothing. */
function sayingOf({ kind, from, to }: Connector): string {
  return kind === 'exchange' && to < from ? `${kind} ${to} ${from}` : `${kind} ${from} ${to}`;
}

function wealth({ label, note, via }: Connector): number {
  return (label ? 4 : 0) + (note ? 2 : 0) + (via ? 1 : 0);
}

function saysNoMoreThan({ label, note }: Connector, other: Connector | undefined): boolean {
  return (!label || label === other?.label) && (!note || note === other?.note);
}
