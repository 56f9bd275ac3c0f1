// Keys while a text is typed in place: Enter commits, Tab commits and goes on to the next one, Escape forgets.
// Shortcuts of the document as a whole (save, export …) commit first and then run.

import { stepOrder } from '#shared/blueprint/queries';
import type { SelectionRef } from '#shared/history/history';
import { actions } from '../../actions/list';
import { matchShortcut } from '../../actions/shortcuts';
import { reveal } from '../../editor/cameraMoves';
import { cancelText, commitText } from '../../editor/commitText';
import type { EditingText, Editor } from '../../editor/editor';
import { walk } from '../../editor/gridWalk';
import { laneOfSelection, stepOfSelection } from '../../editor/inserting';
import { startEditing } from '../../editor/startEditing';
import type { CanvasKeys } from './canvasKeys';
import { isComposing } from './canvasKeys';

/** From a card to the next step's cell, where typing begins a new card; from a name to the next name. */
function goOn(editor: Editor, from: EditingText, backwards: boolean): void {
  const { blueprint } = editor.document.getState();
  if (from.type === 'card' || from.type === 'newCard') {
    const steps = stepOrder(blueprint);
    const lane = laneOfSelection(editor);
    const step = steps[steps.indexOf(stepOfSelection(editor) ?? '') + (backwards ? -1 : 1)];
    if (lane && step) show(editor, { type: 'cell', lane, step });
    return;
  }
  if (from.type === 'connector') return;
  const along = from.type === 'lane' ? (['up', 'down'] as const) : (['left', 'right'] as const);
  const next = walk(blueprint, { type: from.type, id: from.id }, backwards ? along[0] : along[1]);
  if (next?.type !== from.type) return;
  show(editor, next);
  startEditing(editor, next);
}

function show(editor: Editor, ref: SelectionRef): void {
  editor.select([ref]);
  reveal(editor, [ref]);
}

/** Returns whether the key was used; otherwise it is the text's. */
export function handleTextKey(event: KeyboardEvent, text: string, { editor, platform, onAction }: CanvasKeys): boolean {
  if (isComposing(event)) return false;
  switch (event.key) {
    case 'Enter':
      commitText(editor, text);
      return true;
    case 'Escape':
      cancelText(editor);
      return true;
    case 'Tab': {
      const { editing } = editor.session.getState();
      commitText(editor, text);
      if (editing) goOn(editor, editing, event.shiftKey);
      return true;
    }
  }
  const action = matchShortcut(event, actions, platform);
  if (action?.group !== 'file') return false;
  commitText(editor, text);
  onAction(action.id);
  return true;
}
