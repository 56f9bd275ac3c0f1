// Copies the selected cards, or those of the selected steps or lanes, for this and every other program.

import { Copy } from 'lucide-react';
import { cardsToCopy, copySelection } from '../../editor/clipboard/clipboardCopy';
import type { Action } from '../action';
import { whenOpen } from '../guards';

export const copy: Action = {
  id: 'copy',
  group: 'edit',
  label: 'action.copy',
  icon: Copy,
  shortcuts: ['Mod+C'],
  keysAreEvents: true,
  disabled: whenOpen((editor) => (cardsToCopy(editor).length > 0 ? null : 'disabled.nothingToCopy')),
  run({ app, editor }) {
    const content = editor && copySelection(editor);
    if (content) void app.clipboard.write(content, 'Mod+C');
  },
};
