// Gives the focus back to the sheet: after a menu, so that keys go on where the eyes are.

/** As a handler of menus that are about to give the focus to their trigger. */
export function focusCanvas(event?: Event): void {
  const canvas = document.querySelector<HTMLElement>('.canvas-text');
  if (!canvas) return;
  event?.preventDefault();
  canvas.focus({ preventScroll: true });
}
