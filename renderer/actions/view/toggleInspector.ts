// Shows or hides the inspector.

import { PanelRight } from 'lucide-react';
import type { Action } from '../action';
import { always } from '../guards';

export const toggleInspector: Action = {
  id: 'inspector',
  group: 'view',
  label: 'action.inspector',
  icon: PanelRight,
  shortcuts: ['Mod+.'],
  disabled: always,
  checked: ({ preferences }) => preferences.getState().inspector,
  run: ({ app }) => app.toggleInspector(),
};
