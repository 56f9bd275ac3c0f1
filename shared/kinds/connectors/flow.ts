import type { ConnectorKindSpec } from './connectorKind';

export const flow: ConnectorKindSpec = {
  id: 'flow',
  name: 'connector.flow',
  description: 'connector.flow.description',
  heads: 'end',
  goesBack: false,
};
