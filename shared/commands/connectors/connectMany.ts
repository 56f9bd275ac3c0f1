// Draws several connectors at once: a path along many cards.

import { connectorOf } from '../../blueprint/queries';
import type { Connector } from '../../blueprint/records';
import type { Command } from '../command';
import { firstRefusal, needsEnds, needsFreeId } from '../parts/refusals';
import { connectCards } from './connectCards';

export interface ConnectManyArgs {
  readonly connectors: readonly Connector[];
}

export const connectMany: Command<ConnectManyArgs> = {
  id: 'connectMany',
  label: (_blueprint, { connectors }) => ({ key: 'history.connectMany', params: { count: connectors.length } }),
  can: (blueprint, { connectors }) => firstRefusal(
    connectors.length === 0 && { key: 'refuse.nothing' },
    new Set(connectors.map(({ id }) => id)).size < connectors.length && { key: 'refuse.idTaken' },
    ...connectors.map((connector) => needsFreeId(connectorOf(blueprint, connector.id), connector.id)),
    ...connectors.map((connector) => needsEnds(blueprint, connector)),
  ),
  run(draft, { connectors }) {
    for (const connector of connectors) connectCards.run(draft, { connector });
  },
};
