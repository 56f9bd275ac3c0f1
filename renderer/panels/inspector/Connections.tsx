// What a card is connected with. Each leads to the other card, to the connector itself, or can be removed.

import { ArrowLeft, ArrowLeftRight, ArrowRight, Settings2, X } from 'lucide-react';
import type { Card, Connector } from '#shared/blueprint/records';
import { cardOf, connectorsOfCards } from '#shared/blueprint/queries';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { connectorKind } from '#shared/kinds/connectors/list';
import { cardName } from '#shared/report/placeNames';
import { reveal } from '../../editor/camera/cameraMoves';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useEditor, useExecute } from '../editorContext';
import './Connections.css';

export function Connections({ card }: { readonly card: Card }) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const connectors = connectorsOfCards(blueprint, new Set([card.id]));
  // What comes from here after what leads here, in an order that does not jump about.
  const order = (connector: Connector) => `${connector.to === card.id ? 0 : 1}${connector.id}`;
  connectors.sort((a, b) => order(a).localeCompare(order(b)));
  return (
    <section aria-labelledby="connections">
      <h3 id="connections" className="field-label">{t('connections.name')}</h3>
      {connectors.length === 0 && <p className="panel-note">{t('connections.none')}</p>}
      <ul className="connections">
        {connectors.map((connector) => <ConnectionRow key={connector.id} card={card} connector={connector} />)}
      </ul>
    </section>
  );
}

function ConnectionRow({ card, connector }: { readonly card: Card; readonly connector: Connector }) {
  const t = useTranslate();
  const editor = useEditor();
  const execute = useExecute();
  const outgoing = connector.from === card.id;
  const other = cardOf(useBlueprint(), outgoing ? connector.to : connector.from);
  const title = cardName(other, t);
  const both = connectorKind(connector.kind).heads === 'both';
  const Arrow = both ? ArrowLeftRight : outgoing ? ArrowRight : ArrowLeft;
  function goTo(ref: { type: 'card' | 'connector'; id: string }): void {
    editor.select([ref]);
    reveal(editor, [ref]);
  }
  return (
    <li className="connection">
      <button type="button" className="connection-open" aria-label={t('connections.goTo', { title })} onClick={() => other && goTo({ type: 'card', id: other.id })}>
        <Arrow size={14} strokeWidth={1.75} aria-label={t(both ? 'connections.both' : outgoing ? 'connections.to' : 'connections.from')} />
        <span className="connection-text">
          <span className="connection-title">{title}</span>
          <span className="connection-kind">{[t(connectorKind(connector.kind).name), connector.label].filter(Boolean).join(' · ')}</span>
        </span>
      </button>
      <IconButton icon={Settings2} size="small" side="left" label={t('connections.edit')} onClick={() => goTo({ type: 'connector', id: connector.id })} />
      <IconButton icon={X} size="small" side="left" label={t('connections.remove', { title })} onClick={() => execute(removeItems, { connectors: [connector.id] })} />
    </li>
  );
}
