// Opens the command palette: everything that can be done, and every card, step and phase, by typing a bit of its name.

import { Command } from 'lucide-react';
import type { Action } from '../action';
import { always } from '../guards';

export const showPalette: Action = {
  id: 'palette',
  group: 'view',
  label: 'action.palette',
  icon: Command,
  shortcuts: ['Mod+K', 'Mod+Shift+P'],
  disabled: always,
  run: ({ app }) => app.showPalette(),
};
