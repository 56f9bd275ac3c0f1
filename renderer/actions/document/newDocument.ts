// A new, empty blueprint.

import { FilePlus2 } from 'lucide-react';
import type { Action } from '../action';
import { always } from '../guards';

export const newDocument: Action = {
  id: 'new',
  group: 'file',
  label: 'action.new',
  icon: FilePlus2,
  shortcuts: ['Mod+N', 'Mod+Alt+N'],
  disabled: always,
  run: ({ app }) => app.newDocument(),
};
