import type { CardKindSpec } from './cardKind';

export const image: CardKindSpec = {
  id: 'image',
  name: 'card.image',
  description: 'card.image.description',
  shape: 'picture',
};
