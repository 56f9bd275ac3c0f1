// Shows only some of the cards and dims the rest.

import { ListFilter } from 'lucide-react';
import { clearFilter, openFilter } from '../../editor/filter/filtering';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const filterCards: Action = {
  id: 'filterCards',
  group: 'view',
  label: 'action.filterCards',
  icon: ListFilter,
  shortcuts: ['Mod+Shift+F'],
  disabled: needsDocument,
  checked: ({ editor }) => (editor?.session.getState().filter ?? null) !== null,
  run: withEditor((editor) => openFilter(editor)),
};

export const showAllCards: Action = {
  id: 'showAllCards',
  group: 'view',
  label: 'action.showAllCards',
  disabled: ({ editor }) => (editor?.session.getState().filter ? null : 'disabled.noFilter'),
  run: withEditor((editor) => void clearFilter(editor)),
};
