// One listener for all keys. Whoever has the focus comes first: a text field keeps its typing and its own undo and copy,
// a button its Enter and Space, a list its arrows.

import { useEffect } from 'react';
import { actions } from '../actions/list';
import { matchShortcut } from '../actions/shortcuts';
import type { AppContextValue } from './appContext';
import { platform } from './platform';
import { actionContext } from './useActions';

const OF_TEXT_FIELDS = new Set(['z', 'y', 'x', 'c', 'v', 'a', 'd']);
const OF_CONTROLS = new Set(['Enter', ' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Tab']);

/** Whether the focused element wants this key for itself. */
export function isTakenBy(target: Element | null, event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if (!target) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (target.matches('input, textarea, [contenteditable=true], [role=listbox], [role=combobox]')) {
    return !mod || event.altKey || OF_TEXT_FIELDS.has(event.key.toLowerCase());
  }
  if (target.closest('[role=menu], [role=dialog], [role=alertdialog]')) return true;
  return !mod && OF_CONTROLS.has(event.key) && target.closest('button, a, [role=radio], [role=group]') !== null;
}

export function useShortcuts(value: AppContextValue): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || value.app.dialogs.store.getState().length > 0) return;
      if (isTakenBy(event.target instanceof Element ? event.target : null, event)) return;
      const action = matchShortcut(event, actions, platform);
      const context = actionContext(value);
      if (!action) return;
      // Even where it can't run: Ctrl+S must not open the browser's own dialog.
      event.preventDefault();
      if (action.disabled(context) === null) action.run(context);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [value]);
}
