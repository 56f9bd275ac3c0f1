// Shows the whole sheet.

import { Maximize } from 'lucide-react';
import { zoomToFit } from '../../editor/camera/cameraMoves';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const zoomFit: Action = {
  id: 'zoomFit',
  group: 'view',
  label: 'action.zoomFit',
  icon: Maximize,
  shortcuts: ['Shift+1', 'Mod+1'],
  disabled: needsDocument,
  run: withEditor(zoomToFit),
};
