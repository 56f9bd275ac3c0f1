// Collects tables, charts and the blueprint in a report.

import { NotebookText } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const makeReport: Action = {
  id: 'report',
  group: 'file',
  label: 'action.report',
  icon: NotebookText,
  disabled: needsDocument,
  run: ({ app }) => app.showReport(),
};
