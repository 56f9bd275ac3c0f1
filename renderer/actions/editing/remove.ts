// Deletes whatever is selected; connectors go with their cards, cards with their step or lane.

import { Trash2 } from 'lucide-react';
import type { MessageKey } from '#shared/i18n/messages';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import type { RemoveItemsArgs } from '#shared/commands/blueprint/removeItems';
import type { Editor } from '../../editor/editor';
import { removeEmotion, selectedEmotion } from '../../editor/emotion/emotionPoints';
import { selectionAfterRemoval } from '../../editor/selection/removing';
import { selectedIds } from '../../editor/selection/selection';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

function argsOf(editor: Editor): RemoveItemsArgs {
  const { selection } = editor.session.getState();
  return {
    cards: selectedIds(selection, 'card'),
    connectors: selectedIds(selection, 'connector'),
    steps: selectedIds(selection, 'step'),
    lanes: selectedIds(selection, 'lane'),
    phases: selectedIds(selection, 'phase'),
  };
}

function refusal(editor: Editor): MessageKey | null {
  const { selection } = editor.session.getState();
  if (!selection.some((ref) => ref.type !== 'cell')) return selectedEmotion(editor) === undefined ? 'disabled.nothingSelected' : null;
  return removeItems.can(editor.document.getState().blueprint, argsOf(editor))?.key ?? null;
}

export const remove: Action = {
  id: 'delete',
  group: 'edit',
  label: 'action.delete',
  icon: Trash2,
  shortcuts: ['Delete', 'Backspace'],
  disabled: whenOpen(refusal),
  run: withEditor((editor) => {
    if (!removeEmotion(editor)) editor.execute(removeItems, argsOf(editor), selectionAfterRemoval(editor));
  }),
};
