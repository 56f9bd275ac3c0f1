// Leads a connector's line through gutters of the person's choice, or leaves its way to routing again.

import { connectorOf } from '../../blueprint/queries';
import type { ConnectorId, Gutter } from '../../blueprint/records';
import type { Command } from '../command';
import { firstRefusal, needsConnector, needsLane, needsStep } from '../parts/refusals';

export interface BendConnectorArgs {
  readonly id: ConnectorId;
  /** In order from the connector's start; none: routed automatically. */
  readonly via: readonly Gutter[];
}

export const bendConnector: Command<BendConnectorArgs> = {
  id: 'bendConnector',
  label: (_blueprint, { via }) => ({ key: via.length > 0 ? 'history.bendConnector' : 'history.straightenConnector' }),
  can: (blueprint, { id, via }) => firstRefusal(
    needsConnector(blueprint, id),
    ...via.map((gutter) => (gutter.type === 'lane' ? needsLane(blueprint, gutter.id) : needsStep(blueprint, gutter.id))),
  ),
  run(draft, { id, via }) {
    const connector = connectorOf(draft, id);
    if (!connector) return;
    if (via.length > 0) connector.via = via.map((gutter) => ({ ...gutter }));
    else delete connector.via;
  },
};
