// A phase after that of the selection.

import { Columns3 } from 'lucide-react';
import { insertPhase } from '../../editor/structure/inserting';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const addPhase: Action = {
  id: 'addPhase',
  group: 'insert',
  label: 'action.addPhase',
  icon: Columns3,
  shortcuts: ['P'],
  disabled: needsDocument,
  run: withEditor((editor) => insertPhase(editor, 'after')),
};
