import type { CardKindSpec } from './cardKind';

export const decision: CardKindSpec = {
  id: 'decision',
  name: 'card.decision',
  description: 'card.decision.description',
  shape: 'pointed',
};
