// Finding and replacing text; the bar over the sheet does the rest.

import { Replace, Search } from 'lucide-react';
import { goToHit, openFind } from '../../editor/find/finding';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const find: Action = {
  id: 'find',
  group: 'edit',
  label: 'action.find',
  icon: Search,
  shortcuts: ['Mod+F'],
  disabled: needsDocument,
  run: withEditor((editor) => openFind(editor)),
};

export const replace: Action = {
  id: 'replace',
  group: 'edit',
  label: 'action.replace',
  icon: Replace,
  shortcuts: ['Mod+H', 'Mod+Alt+F'],
  disabled: needsDocument,
  run: withEditor((editor) => openFind(editor, true)),
};

export const findNext: Action = {
  id: 'findNext',
  group: 'edit',
  label: 'action.findNext',
  shortcuts: ['F3', 'Mod+G'],
  disabled: needsDocument,
  run: withEditor((editor) => goToHit(editor, 1)),
};

export const findPrevious: Action = {
  id: 'findPrevious',
  group: 'edit',
  label: 'action.findPrevious',
  shortcuts: ['Shift+F3', 'Mod+Shift+G'],
  disabled: needsDocument,
  run: withEditor((editor) => goToHit(editor, -1)),
};
