// Edits the selected text in place; while connecting by keys, makes the connector.

import { TextCursorInput } from 'lucide-react';
import { reveal } from '../../editor/camera/cameraMoves';
import { confirmConnecting } from '../../editor/connectors/keyboardConnecting';
import type { Editor } from '../../editor/editor';
import { startEditing } from '../../editor/text/startEditing';
import type { Action } from '../action';
import { needsSelection, withEditor } from '../guards';

function editOrConfirm(editor: Editor): void {
  if (confirmConnecting(editor)) return;
  const ref = editor.session.getState().selection.at(-1);
  if (!ref) return;
  reveal(editor, [ref]);
  startEditing(editor, ref);
}

export const edit: Action = {
  id: 'edit',
  group: 'edit',
  label: 'action.edit',
  icon: TextCursorInput,
  shortcuts: ['F2', 'Enter'],
  disabled: needsSelection,
  run: withEditor(editOrConfirm),
};
