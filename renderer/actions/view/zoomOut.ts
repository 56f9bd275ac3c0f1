// One step back.

import { ZoomOut } from 'lucide-react';
import { zoomStep } from '../../editor/camera/cameraMoves';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const zoomOut: Action = {
  id: 'zoomOut',
  group: 'view',
  label: 'action.zoomOut',
  icon: ZoomOut,
  shortcuts: ['Mod+-'],
  disabled: needsDocument,
  run: withEditor((editor) => zoomStep(editor, -1)),
};
