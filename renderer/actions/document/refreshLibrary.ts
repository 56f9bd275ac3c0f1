// Looks again at the files of the home screen's folder, now.

import { RefreshCw } from 'lucide-react';
import type { Action } from '../action';

export const refreshLibrary: Action = {
  id: 'refreshLibrary',
  group: 'file',
  label: 'action.refreshLibrary',
  icon: RefreshCw,
  shortcuts: ['F5'],
  disabled: ({ editor }) => (editor ? 'disabled.onlyHome' : null),
  run: ({ app }) => app.refreshLibrary(),
};
