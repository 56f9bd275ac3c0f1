// Keys on the canvas while nothing is being typed: shortcuts become actions, space moves the sheet, and in a selected
// cell printable keys are left to the text area, which begins a new card with them.

import { actions } from '../../actions/list';
import { matchShortcut } from '../../actions/shortcuts';
import type { Platform } from '../../actions/shortcuts';
import type { Editor } from '../../editor/editor';
import type { ToolMachine } from '../../tools/toolMachine';

export interface CanvasKeys {
  readonly editor: Editor;
  readonly machine: ToolMachine;
  readonly platform: Platform;
  onAction(id: string): void;
}

/** Input methods own every key while they compose. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

function types(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

export function isCellSelected(editor: Editor): boolean {
  return editor.session.getState().selection[0]?.type === 'cell';
}

/** Returns whether the key was used; then the text area must not get it. */
export function handleCanvasKey(event: KeyboardEvent, { editor, machine, platform, onAction }: CanvasKeys): boolean {
  if (isComposing(event)) return false;
  if (event.key === ' ') {
    machine.setSpace(true);
    return true;
  }
  if (types(event) && isCellSelected(editor)) return false;
  if (event.key === 'Escape' && machine.cancel()) return true;
  const action = matchShortcut(event, actions, platform);
  if (!action) return types(event);
  onAction(action.id);
  return true;
}
