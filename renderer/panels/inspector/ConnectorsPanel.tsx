// Several connectors: their kind.

import type { Connector, ConnectorKind } from '#shared/blueprint/records';
import { setConnectorKinds } from '#shared/commands/connectors/setConnectorKinds';
import { connectorKinds } from '#shared/kinds/connectors/list';
import { Select } from '../../ui/Select';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { commonValue } from './commonValue';
import { PanelHeader } from './PanelHeader';

export function ConnectorsPanel({ connectors }: { readonly connectors: readonly Connector[] }) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const ids = connectors.map(({ id }) => id);
  const kind = commonValue(connectors, (connector) => connector.kind);
  return (
    <div className="panel">
      <PanelHeader title={t('status.connectors', { count: ids.length })} />
      <Select
        label={t('field.kind')}
        value={kind.mixed ? null : (kind.value ?? null)}
        placeholder={t('inspector.mixed')}
        options={connectorKinds.map((spec) => {
          const reason = setConnectorKinds.can(blueprint, { ids, kind: spec.id });
          return { value: spec.id, label: t(spec.name), description: t(reason?.key ?? spec.description), disabled: reason !== null };
        })}
        onChange={(next: ConnectorKind) => execute(setConnectorKinds, { ids, kind: next })}
      />
    </div>
  );
}
