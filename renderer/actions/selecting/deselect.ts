// Steps back: drops a connector that is being made, then the tool, then the selection.

import type { Editor } from '../../editor/editor';
import { cancelConnecting } from '../../editor/connectors/keyboardConnecting';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

function stepBack(editor: Editor): void {
  if (cancelConnecting(editor)) return;
  if (editor.session.getState().tool !== 'select') editor.session.setState({ tool: 'select' });
  else editor.select([]);
}

export const deselect: Action = {
  id: 'deselect',
  group: 'edit',
  label: 'action.deselect',
  shortcuts: ['Escape'],
  disabled: needsDocument,
  run: withEditor(stepBack),
};
