// A phase with one step, left of the selection's phase.

import { Columns3 } from 'lucide-react';
import { insertPhase } from '../../editor/structure/inserting';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const addPhaseBefore: Action = {
  id: 'addPhaseBefore',
  group: 'insert',
  label: 'action.addPhaseBefore',
  icon: Columns3,
  shortcuts: ['Shift+P'],
  disabled: needsDocument,
  run: withEditor((editor) => insertPhase(editor, 'before')),
};
