// Shows the blueprint to others, full screen, stop by stop.

import { Presentation } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const walkThrough: Action = {
  id: 'walkThrough',
  group: 'view',
  label: 'action.walkThrough',
  icon: Presentation,
  shortcuts: ['Shift+F5', 'Mod+Alt+P'],
  disabled: needsDocument,
  run: ({ app }) => app.walkThrough(),
};
