// Prints the document.

import { Printer } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const printDocument: Action = {
  id: 'print',
  group: 'file',
  label: 'action.print',
  icon: Printer,
  shortcuts: ['Mod+P'],
  disabled: needsDocument,
  run: ({ app }) => app.showPrint(),
};
