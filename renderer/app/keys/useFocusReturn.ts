// When the last dialog has closed and the focus has nowhere to return to (its menu is gone), the sheet gets it.

import { useEffect } from 'react';
import type { DialogStack } from '../../dialogs/dialogStack';
import { focusCanvas } from './focusCanvas';

export function useFocusReturn(dialogs: DialogStack): void {
  useEffect(() => dialogs.store.subscribe((open) => {
    if (open.length > 0) return;
    // After the dialog's own attempt, which comes a task later.
    window.setTimeout(() => {
      if (document.activeElement === document.body) focusCanvas();
    }, 50);
  }), [dialogs]);
}
