// Shows the earlier versions of the document, to compare them and to restore one.

import { History } from 'lucide-react';
import type { Action } from '../action';
import { whenOpen } from '../guards';

export const restoreVersion: Action = {
  id: 'restoreVersion',
  group: 'file',
  label: 'action.restoreVersion',
  icon: History,
  disabled: whenOpen((editor) => (editor.document.getState().file ? null : 'disabled.notSaved')),
  run: ({ app }) => app.showVersions(),
};
