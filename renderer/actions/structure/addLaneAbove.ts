// A lane above that of the selection.

import { BetweenHorizontalStart } from 'lucide-react';
import { insertLane } from '../../editor/structure/inserting';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const addLaneAbove: Action = {
  id: 'addLaneAbove',
  group: 'insert',
  label: 'action.addLaneAbove',
  icon: BetweenHorizontalStart,
  shortcuts: ['Shift+L'],
  disabled: needsDocument,
  run: withEditor((editor) => insertLane(editor, 'before')),
};
