// Shows or hides the analysis under the sheet.

import { ChartColumn } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const toggleAnalysis: Action = {
  id: 'analysis',
  group: 'view',
  label: 'action.analysis',
  icon: ChartColumn,
  shortcuts: ['Mod+Alt+T'],
  disabled: needsDocument,
  checked: ({ preferences }) => preferences.getState().analysis?.shown === true,
  run: ({ app }) => app.toggleAnalysis(),
};
