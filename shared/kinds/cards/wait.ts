import type { CardKindSpec } from './cardKind';

export const wait: CardKindSpec = {
  id: 'wait',
  name: 'card.wait',
  description: 'card.wait.description',
  shape: 'rounded',
  mark: 'clock',
};
