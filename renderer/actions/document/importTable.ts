// A new document from a table: CSV, a workbook, or cells that were copied.

import { ClipboardPaste, Sheet } from 'lucide-react';
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

export const importPasted: Action = {
  id: 'importPasted',
  group: 'file',
  label: 'action.importPasted',
  icon: ClipboardPaste,
  disabled: always,
  run: ({ app }) => app.pasteTable(),
};
