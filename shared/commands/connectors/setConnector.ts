// Changes a connector: its kind, its label, or the cards that it joins.

import { connectorOf } from '../../blueprint/queries';
import type { CardId, Connector, ConnectorId, ConnectorKind } from '../../blueprint/records';
import type { Command } from '../command';
import { gone, needsEnds } from '../parts/refusals';

export interface SetConnectorArgs {
  readonly id: ConnectorId;
  readonly changes: {
    readonly kind?: ConnectorKind;
    /** Empty or `undefined`: no label. */
    readonly label?: string | undefined;
    /** What is noted at a handoff. Empty or `undefined`: nothing. */
    readonly note?: string | undefined;
    readonly from?: CardId;
    readonly to?: CardId;
  };
}

/** Fields that are typed, letter by letter. */
const TYPED = ['label', 'note'];

export const setConnector: Command<SetConnectorArgs> = {
  id: 'setConnector',
  label(_blueprint, { changes }) {
    const field = 'kind' in changes ? 'kind' : 'label' in changes ? 'label' : 'note' in changes ? 'note' : 'ends';
    return { key: 'history.setConnector', params: { field } };
  },
  can(blueprint, { id, changes }) {
    const connector = connectorOf(blueprint, id);
    if (!connector) return gone;
    const { kind = connector.kind, from = connector.from, to = connector.to } = changes;
    return needsEnds(blueprint, { id, kind, from, to });
  },
  run(draft, { id, changes }) {
    const connector = connectorOf(draft, id);
    if (!connector) return;
    if (changes.kind) connector.kind = changes.kind;
    if (changes.from) connector.from = changes.from;
    if (changes.to) connector.to = changes.to;
    // Bends were made for the two cards that it joined.
    if (changes.from || changes.to) delete connector.via;
    if ('label' in changes) setText(connector, 'label', changes.label);
    if ('note' in changes) setText(connector, 'note', changes.note);
  },
  mergeKey: ({ id, changes }) => (TYPED.includes(Object.keys(changes).join()) ? `setConnector:${id}:${Object.keys(changes).join()}` : undefined),
};

function setText(connector: Connector, field: 'label' | 'note', text: string | undefined): void {
  if (text) connector[field] = text;
  else delete connector[field];
}
