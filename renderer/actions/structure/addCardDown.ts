// Begins a card in the next lane down, connected with the selected one: the same keys as while a title is typed.

import { CornerRightDown } from 'lucide-react';
import type { Editor } from '../../editor/editor';
import { onlySelected } from '../../editor/selection/selection';
import { writeDown } from '../../editor/text/writingOn';
import type { Action } from '../action';
import { needsOneCard, withEditor } from '../guards';

function beginDown(editor: Editor): void {
  const id = onlySelected(editor.session.getState().selection, 'card');
  if (id) writeDown(editor, { type: 'card', id });
}

export const addCardDown: Action = {
  id: 'addCardDown',
  group: 'insert',
  label: 'action.addCardDown',
  icon: CornerRightDown,
  shortcuts: ['Mod+Enter'],
  disabled: needsOneCard,
  run: withEditor(beginDown),
};
