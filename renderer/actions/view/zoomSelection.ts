// Shows what is selected as large as it fits.

import { Focus } from 'lucide-react';
import { zoomToSelection } from '../../editor/camera/cameraMoves';
import type { Action } from '../action';
import { needsSelection, withEditor } from '../guards';

export const zoomSelection: Action = {
  id: 'zoomSelection',
  group: 'view',
  label: 'action.zoomSelection',
  icon: Focus,
  shortcuts: ['Shift+2', 'Mod+2'],
  disabled: needsSelection,
  run: withEditor(zoomToSelection),
};
