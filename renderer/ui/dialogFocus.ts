// Where the focus is when a dialog opens and when it closes. Radix gives it back to a dialog's trigger; our dialogs are
// asked for from anywhere and have none, so they remember who had it.

import { useState } from 'react';

/**
 * For Radix's `onOpenAutoFocus`: the control marked with `data-autofocus` gets the focus, else the dialog itself and not
 * its first button. (React's `autoFocus` comes too early where a dialog opens over another one, which takes it back.)
 */
export function focusDialog(event: Event): void {
  const dialog = event.currentTarget;
  if (!(dialog instanceof HTMLElement)) return;
  event.preventDefault();
  (dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog).focus();
}

/** Radix asks a task after the dialog has gone. A key in between may have led elsewhere: to the find bar, say. */
function isTaken(): boolean {
  const now = document.activeElement;
  return now !== null && now !== document.body && !now.matches('[role=dialog], [role=alertdialog]');
}

/** For Radix's `onCloseAutoFocus`: back to what had the focus when the dialog was first rendered, if it is still there. */
export function useFocusBack(): (event: Event) => void {
  const [before] = useState(() => document.activeElement);
  return (event) => {
    event.preventDefault();
    if (!isTaken() && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}
