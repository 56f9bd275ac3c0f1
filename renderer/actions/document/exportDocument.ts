// Exports the document as a picture or a page.

import { Share } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const exportDocument: Action = {
  id: 'export',
  group: 'file',
  label: 'action.export',
  icon: Share,
  shortcuts: ['Mod+E'],
  disabled: needsDocument,
  run: ({ app }) => app.showExport(),
};
