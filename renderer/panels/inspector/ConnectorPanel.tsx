// One connector: its kind, its label, what is handed over along it, the cards that it joins, and whether its way was bent by
// hand. A kind that another connector between the same cards has already says so instead of what it means.

import { ArrowDownUp, Route } from 'lucide-react';
import type { Connector, ConnectorKind } from '#shared/blueprint/records';
import { cardOf } from '#shared/blueprint/queries';
import { bendConnector } from '#shared/commands/connectors/bendConnector';
import { reverseConnector } from '#shared/commands/connectors/reverseConnector';
import { setConnector } from '#shared/commands/connectors/setConnector';
import { connectorKinds } from '#shared/kinds/connectors/list';
import { cardName } from '#shared/report/placeNames';
import { whyNotKind } from '../../editor/connectors/reconnecting';
import { reveal } from '../../editor/camera/cameraMoves';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useEditor, useExecute } from '../editorContext';
import { PanelHeader } from './PanelHeader';
import './ConnectorPanel.css';

export function ConnectorPanel({ connector }: { readonly connector: Connector }) {
  const t = useTranslate();
  const execute = useExecute();
  const editor = useEditor();
  // Which kinds are taken depends on the other connectors.
  useBlueprint();
  const { id, kind, label = '', note = '' } = connector;
  return (
    <div className="panel">
      <PanelHeader title={t('inspector.connector')} />
      <Select
        label={t('field.kind')}
        value={kind}
        options={connectorKinds.map((spec) => {
          const reason = whyNotKind(editor, id, spec.id);
          return { value: spec.id, label: t(spec.name), description: t(reason?.key ?? spec.description), disabled: reason !== null };
        })}
        onChange={(next: ConnectorKind) => execute(setConnector, { id, changes: { kind: next } })}
      />
      <TextField
        label={t('field.label')}
        value={label}
        placeholder={t('field.labelPlaceholder')}
        maxLength={120}
        onCommit={(text) => execute(setConnector, { id, changes: { label: text.trim() } })}
      />
      <TextArea
        label={t('field.handedOver')}
        value={note}
        placeholder={t('field.handedOverPlaceholder')}
        onCommit={(text) => execute(setConnector, { id, changes: { note: text.trim() } })}
      />
      <End name={t('field.from')} card={connector.from} />
      <End name={t('field.to')} card={connector.to} />
      <Field id={`route-${id}`} label={t('field.route')} group>
        <div className="connector-route">
          <span>{t(connector.via ? 'field.routeByHand' : 'field.automatic')}</span>
          {connector.via && <Button icon={Route} variant="quiet" onClick={() => execute(bendConnector, { id, via: [] })}>{t('field.routeReset')}</Button>}
        </div>
      </Field>
      <Button icon={ArrowDownUp} onClick={() => execute(reverseConnector, { id })}>{t('field.reverse')}</Button>
    </div>
  );
}

function End({ name, card }: { readonly name: string; readonly card: string }) {
  const t = useTranslate();
  const editor = useEditor();
  const title = cardName(cardOf(useBlueprint(), card), t);
  function goTo(): void {
    editor.select([{ type: 'card', id: card }]);
    reveal(editor, [{ type: 'card', id: card }]);
  }
  return (
    <Field id={`end-${card}`} label={name}>
      <button id={`end-${card}`} type="button" className="input connector-end" title={t('connections.goTo', { title })} onClick={goTo}>{title}</button>
    </Field>
  );
}
