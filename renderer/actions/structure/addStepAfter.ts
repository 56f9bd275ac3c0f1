// A step right of the selection; everything behind it moves right, in all lanes.

import { BetweenVerticalEnd } from 'lucide-react';
import { insertStep } from '../../editor/structure/inserting';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const addStepAfter: Action = {
  id: 'addStepAfter',
  group: 'insert',
  label: 'action.addStepAfter',
  icon: BetweenVerticalEnd,
  shortcuts: ['S'],
  withAlt: 'makeRoomAfter',
  disabled: needsDocument,
  run: withEditor((editor) => insertStep(editor, 'after')),
};
