// Keeps what is in front as a template of one's own.

import { LayoutTemplate } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const saveAsTemplate: Action = {
  id: 'saveAsTemplate',
  group: 'file',
  label: 'action.saveAsTemplate',
  icon: LayoutTemplate,
  disabled: needsDocument,
  run: ({ app }) => app.saveAsTemplate(),
};
