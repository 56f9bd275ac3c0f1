// Going from one open document to another. Browsers keep Ctrl+Tab to themselves, so there is a second pair of keys.

import type { Action } from '../action';
import { needsDocument } from '../guards';

export const nextTab: Action = {
  id: 'nextTab',
  group: 'view',
  label: 'action.nextTab',
  shortcuts: ['Mod+Tab', 'Alt+PageDown'],
  disabled: needsDocument,
  run: ({ app }) => app.nextDocument(1),
};

export const previousTab: Action = {
  id: 'previousTab',
  group: 'view',
  label: 'action.previousTab',
  shortcuts: ['Mod+Shift+Tab', 'Alt+PageUp'],
  disabled: needsDocument,
  run: ({ app }) => app.nextDocument(-1),
};
