// Shows all keyboard shortcuts.

import { Keyboard } from 'lucide-react';
import type { Action } from '../action';
import { always } from '../guards';

export const showShortcuts: Action = {
  id: 'shortcuts',
  group: 'help',
  label: 'action.shortcuts',
  icon: Keyboard,
  shortcuts: ['?', 'F1'],
  disabled: always,
  run: ({ app }) => app.showShortcuts(),
};
