import type { ConnectorKindSpec } from './connectorKind';

export const needs: ConnectorKindSpec = {
  id: 'needs',
  name: 'connector.needs',
  description: 'connector.needs.description',
  heads: 'end',
  dash: [5, 4],
  goesBack: false,
};
