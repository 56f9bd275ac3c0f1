// Selects all cards.

import { allCards } from '../../editor/selection/selection';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const selectAll: Action = {
  id: 'selectAll',
  group: 'edit',
  label: 'action.selectAll',
  shortcuts: ['Mod+A'],
  disabled: needsDocument,
  run: withEditor((editor) => editor.select(allCards(editor.document.getState().blueprint))),
};
