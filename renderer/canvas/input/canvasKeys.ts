// Keys on the canvas while nothing is being typed: shortcuts become actions, space moves the sheet, while the pointer is
// pressed all but Escape and zooming waits, and on a selected cell or card printable keys are left to the text area, which begins its text with them.

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

/** No title begins with it, so its shortcut stays: `?`, Shift+1. */
function isSign(event: KeyboardEvent): boolean {
  return !/^[\p{L}\p{N}]$/u.test(event.key) || (event.shiftKey && event.code.startsWith('Digit'));
}

/** Typing begins a new card in a selected cell, and replaces the title of a selected card. */
export function beginsTyping(editor: Editor): boolean {
  const { selection, connectingFrom } = editor.session.getState();
  const [only, ...rest] = selection;
  return connectingFrom === null && rest.length === 0 && (only?.type === 'cell' || only?.type === 'card');
}

const MODIFIERS: ReadonlySet<string> = new Set(['Alt', 'Shift', 'Control', 'Meta']);

/** Holding or letting go of Alt changes what a drag would do, also while the pointer rests. Returns whether it did. */
export function followsModifier(event: KeyboardEvent, machine: ToolMachine): boolean {
  if (!MODIFIERS.has(event.key) || event.repeat) return false;
  return machine.setModifiers({ shift: event.shiftKey, alt: event.altKey, mod: event.ctrlKey || event.metaKey });
}

/** Returns whether the key was used; then the text area must not get it. */
export function handleCanvasKey(event: KeyboardEvent, { editor, machine, platform, onAction }: CanvasKeys): boolean {
  if (isComposing(event)) return false;
  if (event.key === ' ') {
    machine.setSpace(true);
    return true;
  }
  if (followsModifier(event, machine)) return true;
  const meant = matchShortcut(event, actions, platform);
  const action = meant?.keysOnlyWhen?.(editor) === false ? undefined : meant;
  if (machine.isPressed() && event.key !== 'Escape' && action?.group !== 'view') return true;
  if (types(event) && beginsTyping(editor) && !(action && isSign(event))) return false;
  if (event.key === 'Escape' && machine.cancel()) return true;
  if (!action) return types(event);
  onAction(action.id);
  return true;
}
