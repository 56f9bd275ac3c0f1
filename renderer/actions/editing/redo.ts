// Makes the step again that was taken back.

import { Redo2 } from 'lucide-react';
import type { HistoryEntry } from '#shared/history/history';
import type { Editor } from '../../editor/editor';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

function entryOf(editor: Editor): HistoryEntry | undefined {
  const { entries, position } = editor.document.getState().history;
  return entries[position];
}

export const redo: Action = {
  id: 'redo',
  group: 'edit',
  label: 'action.redo',
  icon: Redo2,
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  detail: ({ editor }) => (editor && entryOf(editor)?.label) ?? null,
  disabled: whenOpen((editor) => (entryOf(editor) ? null : 'disabled.nothingToRedo')),
  run: withEditor((editor) => editor.redo()),
};
