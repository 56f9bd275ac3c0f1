// Brings the lane for emotion curves. Points are set in its cells with + and −, so a curve needs no pointer.

import { Spline } from 'lucide-react';
import { addEmotionLane, hasEmotionLane } from '../../editor/emotion/addEmotionLane';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

export const addEmotionCurve: Action = {
  id: 'addEmotionCurve',
  group: 'insert',
  label: 'people.addLane',
  icon: Spline,
  shortcuts: ['Mod+Alt+E'],
  disabled: whenOpen((editor) => (hasEmotionLane(editor.document.getState().blueprint) ? 'disabled.hasEmotionLane' : null)),
  run: withEditor(addEmotionLane),
};
