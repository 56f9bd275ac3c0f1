// A new document from a table: CSV or a workbook.

import { Sheet } from 'lucide-react';
import type { Action } from '../action';
import { always } from '../guards';

export const importTable: Action = {
  id: 'importTable',
  group: 'file',
  label: 'action.importTable',
  icon: Sheet,
  disabled: always,
  run: ({ app }) => app.importTable(),
};
