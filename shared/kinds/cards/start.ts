import type { CardKindSpec } from './cardKind';

export const start: CardKindSpec = {
  id: 'start',
  name: 'card.start',
  description: 'card.start.description',
  shape: 'pill',
  mark: 'play',
};
