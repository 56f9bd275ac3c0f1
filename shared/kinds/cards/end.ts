import type { CardKindSpec } from './cardKind';

export const end: CardKindSpec = {
  id: 'end',
  name: 'card.end',
  description: 'card.end.description',
  shape: 'pill',
  mark: 'stop',
};
