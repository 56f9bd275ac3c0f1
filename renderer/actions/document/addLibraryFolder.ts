// Chooses a folder whose blueprints the home screen shows.

import { FolderPlus } from 'lucide-react';
import type { Action } from '../action';
import { always } from '../guards';

export const addLibraryFolder: Action = {
  id: 'addLibraryFolder',
  group: 'file',
  label: 'action.addLibraryFolder',
  icon: FolderPlus,
  disabled: always,
  run: ({ app }) => app.addLibraryFolder(),
};
