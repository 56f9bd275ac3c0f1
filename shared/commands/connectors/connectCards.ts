// Draws a connector between two cards.

import { connectorOf } from '../../blueprint/queries';
import { putRecord } from '../../blueprint/buckets';
import type { Connector } from '../../blueprint/records';
import type { Command } from '../command';
import { cardName } from '../parts/names';
import { firstRefusal, needsEnds, needsFreeId } from '../parts/refusals';

export interface ConnectCardsArgs {
  readonly connector: Connector;
}

export const connectCards: Command<ConnectCardsArgs> = {
  id: 'connectCards',
  label: (blueprint, { connector: { from, to } }) => ({
    key: 'history.connectCards',
    params: { from: cardName(blueprint, from), to: cardName(blueprint, to) },
  }),
  can: (blueprint, { connector }) => firstRefusal(
    needsFreeId(connectorOf(blueprint, connector.id), connector.id),
    needsEnds(blueprint, connector),
  ),
  run(draft, { connector }) {
    const { label, ...record } = connector;
    putRecord(draft.connectors, label ? { ...record, label } : record);
  },
};
