// The keyboard's way between the sheet and the inspector. Whoever gives owners to ten cards wants the owner's field each
// time, so the way leads to the field that was used last, where the next panel has one of that name.

import type { FocusEvent, KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { focusCanvas } from './focusCanvas';

const FIELDS = '.inspector :is(textarea, input, button)';

/** One page, one keyboard: where it was last. */
let lastField = '';

function nameOf(field: Element): string {
  const labels = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.labels : null;
  return labels?.[0]?.textContent || field.getAttribute('aria-label') || field.textContent || '';
}

/** As a handler of the panel. */
export function rememberField({ target }: FocusEvent<HTMLElement>): void {
  if (target.matches(FIELDS)) lastField = nameOf(target);
}

function focusField(first: boolean): void {
  const fields = [...document.querySelectorAll<HTMLElement>(FIELDS)];
  const field = (first ? undefined : fields.find((candidate) => nameOf(candidate) === lastField)) ?? fields[0];
  field?.focus();
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
}

/**
 * To the field that was used last or, with `first` and where there is none of that name, to the first. At once, because
 * the next key is a text's first letter, which on the sheet would replace a title.
 */
export function focusInspector(first = false): void {
  const inMenu = Boolean(document.activeElement?.closest('[role=menu], [role=dialog]'));
  flushSync(() => undefined);
  focusField(first);
  // Menus take the focus back when they close. After keys nothing may come later: they may have led back already.
  if (inMenu) requestAnimationFrame(() => focusField(first));
}

/** As a handler of the panel: Escape and Alt+Enter lead back to the sheet. What has something of its own to drop has taken Escape before. */
export function leaveToCanvas(event: KeyboardEvent<HTMLElement>): void {
  const within = event.target instanceof Node && event.currentTarget.contains(event.target);
  const leaves = event.key === 'Escape' || (event.key === 'Enter' && event.altKey);
  if (!leaves || !within || event.defaultPrevented || event.nativeEvent.isComposing) return;
  event.preventDefault();
  focusCanvas();
}
