import type { ConnectorKindSpec } from './connectorKind';

export const loop: ConnectorKindSpec = {
  id: 'loop',
  name: 'connector.loop',
  description: 'connector.loop.description',
  heads: 'end',
  goesBack: true,
};
