// A step left of the selection; everything from there on moves right, in all lanes.

import { BetweenVerticalStart } from 'lucide-react';
import { insertStep } from '../../editor/structure/inserting';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const addStepBefore: Action = {
  id: 'addStepBefore',
  group: 'insert',
  label: 'action.addStepBefore',
  icon: BetweenVerticalStart,
  shortcuts: ['Shift+S'],
  withAlt: 'makeRoom',
  disabled: needsDocument,
  run: withEditor((editor) => insertStep(editor, 'before')),
};
