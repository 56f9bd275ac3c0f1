// Saves the document to its file.

import { Save } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const saveDocument: Action = {
  id: 'save',
  group: 'file',
  label: 'action.save',
  icon: Save,
  shortcuts: ['Mod+S'],
  disabled: needsDocument,
  run: ({ app }) => app.save(),
};
