// Keys while a text is typed in place: Enter commits, Tab commits and goes to the next step's cell, Escape forgets.
// Shortcuts of the document as a whole (save, export …) commit first and then run.

import { actions } from '../../actions/list';
import { matchShortcut } from '../../actions/shortcuts';
import { reveal } from '../../editor/cameraMoves';
import { cancelText, commitText } from '../../editor/commitText';
import { walk } from '../../editor/gridWalk';
import type { CanvasKeys } from './canvasKeys';
import { isComposing } from './canvasKeys';
import type { Editor } from '../../editor/editor';

function goOn(editor: Editor, to: 'left' | 'right'): void {
  const next = walk(editor.document.getState().blueprint, editor.session.getState().selection.at(-1), to);
  if (!next) return;
  editor.select([next]);
  reveal(editor, [next]);
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
    case 'Tab':
      commitText(editor, text);
      goOn(editor, event.shiftKey ? 'left' : 'right');
      return true;
  }
  const action = matchShortcut(event, actions, platform);
  if (action?.group !== 'file') return false;
  commitText(editor, text);
  onAction(action.id);
  return true;
}
