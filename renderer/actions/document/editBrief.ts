// Shows the brief.

import { ClipboardList } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const editBrief: Action = {
  id: 'brief',
  group: 'file',
  label: 'action.brief',
  icon: ClipboardList,
  shortcuts: ['Mod+I'],
  disabled: needsDocument,
  run: ({ app }) => app.showBrief(),
};
