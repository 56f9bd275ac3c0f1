// What has the focus when a dialog opens: the control marked with `data-autofocus`, else the dialog itself and not its
// first button. (React's `autoFocus` comes too early where a dialog opens over another one, which takes it back.)

/** For Radix's `onOpenAutoFocus`. */
export function focusDialog(event: Event): void {
  const dialog = event.currentTarget;
  if (!(dialog instanceof HTMLElement)) return;
  event.preventDefault();
  (dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog).focus();
}
