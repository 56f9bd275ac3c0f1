// Shows or hides the small map of the whole sheet.

import { Map } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const toggleMinimap: Action = {
  id: 'minimap',
  group: 'view',
  label: 'action.minimap',
  icon: Map,
  shortcuts: ['M', 'Mod+Alt+M'],
  disabled: needsDocument,
  checked: ({ preferences }) => preferences.getState().minimap === true,
  run: ({ app }) => app.toggleMinimap(),
};
