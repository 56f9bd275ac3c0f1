// Begins a new card where the selection is.

import { SquarePlus } from 'lucide-react';
import type { Editor } from '../../editor/editor';
import { cellForCard } from '../../editor/structure/inserting';
import { startEditing } from '../../editor/text/startEditing';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

function beginCard(editor: Editor): void {
  const cell = cellForCard(editor);
  if (cell) startEditing(editor, { type: 'cell', ...cell });
}

export const addCard: Action = {
  id: 'addCard',
  group: 'insert',
  label: 'action.addCard',
  icon: SquarePlus,
  shortcuts: ['N'],
  disabled: whenOpen((editor) => (cellForCard(editor) ? null : 'disabled.noCell')),
  run: withEditor(beginCard),
};
