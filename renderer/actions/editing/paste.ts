// Pastes cards, a table, a text or a picture where the selection is.

import { ClipboardPaste } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const paste: Action = {
  id: 'paste',
  group: 'edit',
  label: 'action.paste',
  icon: ClipboardPaste,
  shortcuts: ['Mod+V'],
  keysAreEvents: true,
  disabled: needsDocument,
  run({ app, editor }) {
    if (editor) app.clipboard.paste(editor, 'Mod+V');
  },
};
