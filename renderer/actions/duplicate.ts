// Copies the selected cards into their cells, with the connectors among them.

import { CopyPlus } from 'lucide-react';
import { duplicateSelection } from '../editor/duplicating';
import type { Action } from './action';
import { needsCards, withEditor } from './guards';

export const duplicate: Action = {
  id: 'duplicate',
  group: 'edit',
  label: 'action.duplicate',
  icon: CopyPlus,
  shortcuts: ['Mod+D'],
  disabled: needsCards,
  run: withEditor(duplicateSelection),
};
