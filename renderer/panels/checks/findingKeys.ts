// The keys in the list of findings: arrows go from one to the next, over the names of checks and on into what is ignored;
// Delete leaves a finding as it is, after asking why. Enter goes to it, as the button that it is.

import type { KeyboardEvent } from 'react';
import { moveFocus } from '../../ui/moveFocus';

const STOPS = '.finding-go, .findings-fold, .finding-left .finding-ignore';

/** As a handler of the list. */
export function onFindingKey(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  // A popover's keys come here too, though it stands elsewhere.
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const row = target.closest('.finding');
  if (key === 'Delete' || key === 'Backspace') {
    event.preventDefault();
    if (row?.querySelector('.finding-go')) row.querySelector<HTMLElement>('.finding-ignore')?.click();
    return;
  }
  moveFocus(event, () => [...currentTarget.querySelectorAll<HTMLElement>(STOPS)], (stop) => stop === target || row?.contains(stop) === true);
}

/** Where the keys go when the finding that had them has left: to the one beside it, what was gone to last, or the panel's tab. */
export function focusInList(list: Element | null | undefined, beside: HTMLElement | null): void {
  const stops = [beside, ...['[aria-current] .finding-go', STOPS].map((stop) => list?.querySelector<HTMLElement>(stop))];
  const stop = stops.find((candidate) => candidate?.isConnected);
  (stop ?? document.querySelector<HTMLElement>('.side-tab[data-state=active]'))?.focus();
}
