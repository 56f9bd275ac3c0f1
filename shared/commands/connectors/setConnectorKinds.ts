// Makes several connectors of one kind. None of them may come to say the same as another.

import { eachRecord } from '../../blueprint/buckets';
import { connectorOf } from '../../blueprint/queries';
import type { Blueprint, Connector, ConnectorId, ConnectorKind } from '../../blueprint/records';
import type { Command } from '../command';
import { firstRefusal, needsConnector } from '../parts/refusals';

export interface SetConnectorKindsArgs {
  readonly ids: readonly ConnectorId[];
  readonly kind: ConnectorKind;
}

export const setConnectorKinds: Command<SetConnectorKindsArgs> = {
  id: 'setConnectorKinds',
  label: (_blueprint, { ids }) => ({ key: 'history.setConnectorKinds', params: { count: ids.length } }),
  can: (blueprint, args) => firstRefusal(
    args.ids.length === 0 && { key: 'refuse.nothing' },
    ...args.ids.map((id) => needsConnector(blueprint, id)),
    wouldRepeat(blueprint, args) && { key: 'refuse.connectorExists' },
  ),
  run(draft, { ids, kind }) {
    for (const id of ids) {
      const connector = connectorOf(draft, id);
      if (connector && connector.kind !== kind) connector.kind = kind;
    }
  },
};

/** Whether one of them would say what another connector, or another of them, says. */
function wouldRepeat(blueprint: Blueprint, { ids, kind }: SetConnectorKindsArgs): boolean {
  const changed = new Set(ids);
  const said = new Set<string>();
  let repeats = false;
  for (const connector of eachRecord(blueprint.connectors)) {
    if (connector.kind !== kind && !changed.has(connector.id)) continue;
    const saying = sayingOf(connector, kind);
    repeats ||= said.has(saying);
    said.add(saying);
  }
  return repeats;
}

/** An exchange goes both ways, so its direction says nothing. */
function sayingOf({ from, to }: Connector, kind: ConnectorKind): string {
  return kind === 'exchange' && to < from ? `${to} ${from}` : `${from} ${to}`;
}
