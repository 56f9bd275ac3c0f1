// Copies the selected cards into their cells, with the connectors among them; or the selected phases, steps or lanes.

import { CopyPlus } from 'lucide-react';
import type { MessageKey } from '#shared/i18n/messages';
import { duplicateSelection } from '../../editor/clipboard/duplicating';
import { duplicateSelectedHeaders, selectedHeaders } from '../../editor/clipboard/duplicatingHeader';
import type { Editor } from '../../editor/editor';
import { selectedIds } from '../../editor/selection/selection';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

function duplicateSelected(editor: Editor): void {
  const headers = selectedHeaders(editor.session.getState().selection);
  if (headers.length > 0) duplicateSelectedHeaders(editor, headers);
  else duplicateSelection(editor);
}

function refusal(editor: Editor): MessageKey | null {
  const { selection } = editor.session.getState();
  if (selection.length === 0) return 'disabled.nothingSelected';
  if (selectedHeaders(selection).length > 0 || selectedIds(selection, 'card').length > 0) return null;
  return selection.some(({ type }) => type === 'lane' || type === 'phase' || type === 'step') ? 'disabled.mixedHeaders' : 'disabled.noCard';
}

export const duplicate: Action = {
  id: 'duplicate',
  group: 'edit',
  label: 'action.duplicate',
  icon: CopyPlus,
  shortcuts: ['Mod+D'],
  disabled: whenOpen(refusal),
  run: withEditor(duplicateSelected),
};
