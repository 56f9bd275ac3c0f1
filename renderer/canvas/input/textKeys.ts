// Keys while a text is typed in place. Enter commits, and below a new card goes on with another; Tab goes on to the next
// step or name, Ctrl+Enter to the next lane; Escape forgets. Shortcuts of the document as a whole, and those
// with Ctrl and Alt, commit first and then run: of a card just written, or of the one before an empty place.

import type { SelectionRef } from '#shared/history/history';
import { actions } from '../../actions/list';
import { matchShortcut } from '../../actions/shortcuts';
import { reveal } from '../../editor/camera/cameraMoves';
import { cancelText, commitText } from '../../editor/text/commitText';
import type { EditingText, Editor } from '../../editor/editor';
import { walk } from '../../editor/selection/gridWalk';
import { insertStep } from '../../editor/structure/inserting';
import { startEditing } from '../../editor/text/startEditing';
import { isCardText, writeAlong, writeBelow, writeDown } from '../../editor/text/writingOn';
import type { CanvasKeys } from './canvasKeys';
import { isComposing } from './canvasKeys';

function isNamed(editor: Editor, step: string): boolean {
  return editor.document.getState().blueprint.steps[step]?.name !== '';
}

/** From a name to the next name; from the last step's to that of a step that is added. */
function goOn(editor: Editor, from: EditingText, backwards: boolean): void {
  if (isCardText(from)) return writeAlong(editor, from, backwards);
  if (from.type === 'connector') return;
  const along = from.type === 'lane' ? (['up', 'down'] as const) : (['left', 'right'] as const);
  const next = walk(editor.document.getState().blueprint, { type: from.type, id: from.id }, backwards ? along[0] : along[1]);
  if (next?.type !== from.type) {
    if (from.type === 'step' && !backwards && isNamed(editor, from.id)) insertStep(editor, 'after');
    return;
  }
  show(editor, next);
  startEditing(editor, next);
}

function show(editor: Editor, ref: SelectionRef): void {
  editor.select([ref]);
  reveal(editor, [ref]);
}

/** Enter and Tab: the text is committed, and typing goes on elsewhere. */
function commitAndGoOn(event: KeyboardEvent, text: string, editor: Editor): void {
  const { editing } = editor.session.getState();
  commitText(editor, text);
  if (!editing) return;
  if (event.key === 'Tab') goOn(editor, editing, event.shiftKey);
  else if (!isCardText(editing)) return;
  else if (event.ctrlKey || event.metaKey) writeDown(editor, editing);
  else writeBelow(editor, editing);
}

/** Beside saving and the like: what leads to other places of the document, or to other documents. */
const LEAVES_TEXT: ReadonlySet<string> = new Set(['details', 'palette', 'find', 'replace', 'nextTab', 'previousTab']);

/** Nothing is written yet: arrows leave the empty place and walk on from there. */
function walksAway(event: KeyboardEvent, text: string, editor: Editor): boolean {
  return event.key.startsWith('Arrow') && text === '' && editor.session.getState().editing?.type === 'newCard';
}

/** Marks, insights and panels: no text is written with both keys held, but for AltGr, which is both on some keyboards. */
function isApart(event: KeyboardEvent): boolean {
  return event.altKey && (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
}

/** Returns whether the key was used; otherwise it is the text's. */
export function handleTextKey(event: KeyboardEvent, text: string, { editor, platform, onAction }: CanvasKeys): boolean {
  if (isComposing(event)) return false;
  if ((event.key === 'Enter' && !event.altKey) || event.key === 'Tab') {
    commitAndGoOn(event, text, editor);
    return true;
  }
  if (event.key === 'Escape') {
    cancelText(editor);
    return true;
  }
  const action = matchShortcut(event, actions, platform);
  if (!action) return false;
  if (walksAway(event, text, editor)) cancelText(editor);
  else if (action.group === 'file' || LEAVES_TEXT.has(action.id) || isApart(event)) commitText(editor, text);
  else return false;
  onAction(action.id);
  return true;
}
