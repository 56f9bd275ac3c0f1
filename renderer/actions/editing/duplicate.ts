// Copies the selected cards into their cells, with the connectors among them; or the selected phase, step or lane.

import { CopyPlus } from 'lucide-react';
import { duplicateSelection } from '../../editor/clipboard/duplicating';
import { duplicateHeader, onlyHeader } from '../../editor/clipboard/duplicatingHeader';
import type { Editor } from '../../editor/editor';
import type { Action } from '../action';
import { needsCards, withEditor } from '../guards';

function duplicateSelected(editor: Editor): void {
  const header = onlyHeader(editor.session.getState().selection);
  if (header) duplicateHeader(editor, header);
  else duplicateSelection(editor);
}

export const duplicate: Action = {
  id: 'duplicate',
  group: 'edit',
  label: 'action.duplicate',
  icon: CopyPlus,
  shortcuts: ['Mod+D'],
  disabled: (context) => (context.editor && onlyHeader(context.editor.session.getState().selection) ? null : needsCards(context)),
  run: withEditor(duplicateSelected),
};
