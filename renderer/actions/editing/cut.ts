// Copies the selected cards and takes them away, once they are on the clipboard.

import { Scissors } from 'lucide-react';
import { copySelection, removeCopied } from '../../editor/clipboard/clipboardCopy';
import type { Action } from '../action';
import { needsCards } from '../guards';

export const cut: Action = {
  id: 'cut',
  group: 'edit',
  label: 'action.cut',
  icon: Scissors,
  shortcuts: ['Mod+X'],
  keysAreEvents: true,
  disabled: needsCards,
  run({ app, editor }) {
    const content = editor && copySelection(editor);
    if (!content) return;
    void app.clipboard.write(content, 'Mod+X').then((there) => {
      if (there) removeCopied(editor);
    });
  },
};
