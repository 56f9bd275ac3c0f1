import type { ConnectorKindSpec } from './connectorKind';

export const exchange: ConnectorKindSpec = {
  id: 'exchange',
  name: 'connector.exchange',
  description: 'connector.exchange.description',
  heads: 'both',
  goesBack: false,
};
