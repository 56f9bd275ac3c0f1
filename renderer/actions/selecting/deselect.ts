// Steps back: drops a connector that is being made, then the tool, then what the selection was extended by, then the selection,
// then the filter.

import type { Editor } from '../../editor/editor';
import { clearFilter } from '../../editor/filter/filtering';
import { reveal } from '../../editor/camera/cameraMoves';
import { sameRef } from '../../editor/selection/selection';
import { cancelConnecting } from '../../editor/connectors/keyboardConnecting';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

function stepBack(editor: Editor): void {
  if (cancelConnecting(editor)) return;
  const { tool, range, selection } = editor.session.getState();
  if (tool !== 'select') editor.session.setState({ tool: 'select' });
  else if (range && !sameRef(range.from, range.to)) {
    editor.select([range.from]);
    reveal(editor, [range.from]);
  }
  else if (selection.length > 0) editor.select([]);
  else clearFilter(editor);
}

export const deselect: Action = {
  id: 'deselect',
  group: 'edit',
  label: 'action.deselect',
  shortcuts: ['Escape'],
  disabled: needsDocument,
  run: withEditor(stepBack),
};
