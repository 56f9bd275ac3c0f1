// One listener for all keys that nobody with the focus wants.

import { useEffect } from 'react';
import { actions } from '../../actions/list';
import { printDocument } from '../../actions/document/printDocument';
import { deselect } from '../../actions/selecting/deselect';
import { platform } from '../../actions/platform';
import { runByKey } from '../../actions/runAction';
import { matchShortcut } from '../../actions/shortcuts';
import type { AppContextValue } from '../appContext';
import { focusCanvas } from './focusCanvas';
import { isTakenBy, isOnControl } from './keyOwner';
import { actionContext } from '../useActions';

export function useShortcuts(value: AppContextValue): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const action = matchShortcut(event, actions, platform);
      // Over a dialog nothing is printed: the browser would print the screen.
      if (action === printDocument) event.preventDefault();
      if (value.app.dialogs.store.getState().length > 0) return;
      if (isTakenBy(event.target instanceof Element ? event.target : null, event)) return;
      const context = actionContext(value);
      if (!action || (context.editor && action.keysOnlyWhen?.(context.editor) === false)) return;
      // Even where it can't run: Ctrl+S must not open the browser's own dialog.
      event.preventDefault();
      if (action === deselect && context.editor && isOnControl(document.activeElement)) focusCanvas();
      else runByKey(action.id, context);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [value]);
}
