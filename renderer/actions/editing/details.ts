// Leads the keyboard to the inspector's fields for what is selected; the same keys, or Escape,
// lead back to the sheet.

import { ListEnd } from 'lucide-react';
import type { Action } from '../action';
import { needsSelection } from '../guards';

export const details: Action = {
  id: 'details',
  group: 'edit',
  label: 'action.details',
  icon: ListEnd,
  shortcuts: ['Alt+Enter'],
  disabled: needsSelection,
  run: ({ app }) => app.showDetails(),
};
