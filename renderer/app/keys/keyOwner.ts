// Whose key it is. Whoever has the focus comes first: a text field keeps its typing and its own undo and copy, a button
// its Enter and Space, a list its arrows.

const OF_TEXT_FIELDS = new Set(['z', 'y', 'x', 'c', 'v', 'a', 'd']);
const OF_CONTROLS = new Set(['Enter', ' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Tab']);

/** Whether the focused element wants this key for itself. */
export function isTakenBy(target: Element | null, event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if (!target) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (target.matches('input, textarea, select, [contenteditable=true], [role=listbox], [role=option], [role=combobox]')) {
    return !mod || event.altKey || OF_TEXT_FIELDS.has(event.key.toLowerCase());
  }
  if (target.closest('[role=menu], [role=dialog], [role=alertdialog]')) return true;
  return !mod && OF_CONTROLS.has(event.key) && target.closest('button, a, [role=radio], [role=group]') !== null;
}

/** Whether the keys are on a button, a list or a table around the sheet. From there Escape leads back and keeps the selection. */
export function isOnControl(focused: Element | null): boolean {
  return focused !== null && focused.matches('button, a, [tabindex]') && focused.closest('.canvas') === null;
}
