// Shows the sheet at 100 %.

import { zoomTo } from '../../editor/camera/cameraMoves';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

export const zoomActual: Action = {
  id: 'zoomActual',
  group: 'view',
  label: 'action.zoomActual',
  shortcuts: ['Mod+0'],
  disabled: needsDocument,
  run: withEditor((editor) => zoomTo(editor, 1)),
};
