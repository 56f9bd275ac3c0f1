// A new blueprint that begins with a template.

import { LayoutTemplate } from 'lucide-react';
import type { Action } from '../action';
import { always } from '../guards';

export const newFromTemplate: Action = {
  id: 'newFromTemplate',
  group: 'file',
  label: 'action.newFromTemplate',
  icon: LayoutTemplate,
  disabled: always,
  run: ({ app }) => app.newFromTemplate(),
};
