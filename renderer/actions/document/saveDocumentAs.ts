// Saves the document to another file.

import { SaveAll } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const saveDocumentAs: Action = {
  id: 'saveAs',
  group: 'file',
  label: 'action.saveAs',
  icon: SaveAll,
  shortcuts: ['Mod+Shift+S'],
  disabled: needsDocument,
  run: ({ app }) => app.saveAs(),
};
