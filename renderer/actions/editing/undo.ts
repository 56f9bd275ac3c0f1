// Takes the last step back.

import { Undo2 } from 'lucide-react';
import type { HistoryEntry } from '#shared/history/history';
import type { Editor } from '../../editor/editor';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

function entryOf(editor: Editor): HistoryEntry | undefined {
  const { entries, position } = editor.document.getState().history;
  return entries[position - 1];
}

export const undo: Action = {
  id: 'undo',
  group: 'edit',
  label: 'action.undo',
  icon: Undo2,
  shortcuts: ['Mod+Z'],
  detail: ({ editor }) => (editor && entryOf(editor)?.label) ?? null,
  disabled: whenOpen((editor) => (entryOf(editor) ? null : 'disabled.nothingToUndo')),
  run: withEditor((editor) => editor.undo()),
};
