// Brings the keys to a field that a menu's entry has opened. A menu that closes gives the focus back to where it was, a
// little later, and what is typed next would go there: so the field takes it once more after that.

/** @param find the field, as soon as it is there */
export function focusPastMenus(find: () => HTMLElement | null | undefined): void {
  const focus = (): void => find()?.focus();
  focus();
  requestAnimationFrame(() => setTimeout(focus));
}
