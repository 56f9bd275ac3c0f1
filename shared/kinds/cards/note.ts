import type { CardKindSpec } from './cardKind';

export const note: CardKindSpec = {
  id: 'note',
  name: 'card.note',
  description: 'card.note.description',
  shape: 'sheet',
  mark: 'note',
};
