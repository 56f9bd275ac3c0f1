// Lets a connector point the other way.

import { connectorOf } from '../../blueprint/queries';
import type { ConnectorId } from '../../blueprint/records';
import type { Command } from '../command';
import { gone, needsEnds } from '../parts/refusals';

export interface ReverseConnectorArgs {
  readonly id: ConnectorId;
}

export const reverseConnector: Command<ReverseConnectorArgs> = {
  id: 'reverseConnector',
  label: () => ({ key: 'history.reverseConnector' }),
  can(blueprint, { id }) {
    const connector = connectorOf(blueprint, id);
    if (!connector) return gone;
    return needsEnds(blueprint, { ...connector, from: connector.to, to: connector.from });
  },
  run(draft, { id }) {
    const connector = connectorOf(draft, id);
    if (!connector) return;
    [connector.from, connector.to] = [connector.to, connector.from];
    connector.via?.reverse();
  },
};
