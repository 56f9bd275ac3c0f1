import type { CardKindSpec } from './cardKind';

export const evidence: CardKindSpec = {
  id: 'evidence',
  name: 'card.evidence',
  description: 'card.evidence.description',
  shape: 'folded',
};
