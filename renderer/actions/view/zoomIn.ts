// One step closer.

import { ZoomIn } from 'lucide-react';
import { zoomStep } from '../../editor/camera/cameraMoves';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const zoomIn: Action = {
  id: 'zoomIn',
  group: 'view',
  label: 'action.zoomIn',
  icon: ZoomIn,
  shortcuts: ['Mod+=', 'Mod++'],
  disabled: needsDocument,
  run: withEditor((editor) => zoomStep(editor, 1)),
};
