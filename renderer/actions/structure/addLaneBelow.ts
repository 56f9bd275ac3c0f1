// A lane below that of the selection.

import { BetweenHorizontalEnd } from 'lucide-react';
import { insertLane } from '../../editor/structure/inserting';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const addLaneBelow: Action = {
  id: 'addLaneBelow',
  group: 'insert',
  label: 'action.addLaneBelow',
  icon: BetweenHorizontalEnd,
  shortcuts: ['L'],
  disabled: needsDocument,
  run: withEditor((editor) => insertLane(editor, 'after')),
};
