import type { CardKindSpec } from './cardKind';

export const action: CardKindSpec = {
  id: 'action',
  name: 'card.action',
  description: 'card.action.description',
  shape: 'rounded',
};
