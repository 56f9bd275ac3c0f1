// Exports the document once more, as it was exported last.

import { RefreshCw } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const exportAgain: Action = {
  id: 'exportAgain',
  group: 'file',
  label: 'action.exportAgain',
  icon: RefreshCw,
  shortcuts: ['Mod+Shift+E'],
  disabled: needsDocument,
  run: ({ app }) => app.exportAgain(),
};
