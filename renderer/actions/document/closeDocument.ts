// Closes the document; the app asks about unsaved changes.

import { X } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const closeDocument: Action = {
  id: 'close',
  group: 'file',
  label: 'action.close',
  icon: X,
  shortcuts: ['Mod+W', 'Mod+Alt+W'],
  disabled: needsDocument,
  run: ({ app }) => app.closeDocument(),
};
