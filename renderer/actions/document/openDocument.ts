// Opens a file.

import { FolderOpen } from 'lucide-react';
import type { Action } from '../action';
import { always } from '../guards';

export const openDocument: Action = {
  id: 'open',
  group: 'file',
  label: 'action.open',
  icon: FolderOpen,
  shortcuts: ['Mod+O'],
  disabled: always,
  run: ({ app }) => app.open(),
};
