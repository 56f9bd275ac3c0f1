// Copies the selected part, or everything, as a table with the names of lanes and steps, for spreadsheets and documents.

import { Table2 } from 'lucide-react';
import { copyTable } from '../../editor/clipboard/clipboardCopy';
import type { Action } from '../action';
import { needsAnyCard } from '../guards';

export const copyAsTable: Action = {
  id: 'copyAsTable',
  group: 'edit',
  label: 'action.copyAsTable',
  icon: Table2,
  shortcuts: ['Mod+Alt+C'],
  disabled: needsAnyCard,
  run({ app, editor }) {
    const content = editor && copyTable(editor);
    if (!content) return;
    void app.clipboard.write(content, '').then((there) => {
      if (there) app.say({ key: 'copy.table' });
    });
  },
};
