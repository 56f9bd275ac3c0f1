// The keys of a list whose rows take the focus one after the other.

import type { KeyboardEvent } from 'react';

const KEYS = ['ArrowDown', 'ArrowUp', 'Home', 'End'];

/**
 * Arrows, Home and End bring the focus to another stop; it stays at the ends. From outside of all, arrows lead to the first
 * and the last. Other keys are left alone.
 * @param stops asked only where the key is one of these, since a list may be long
 * @param isAt whether the keys are at a stop
 */
export function moveFocus(event: KeyboardEvent, stops: () => readonly HTMLElement[], isAt: (stop: HTMLElement) => boolean): void {
  if (!KEYS.includes(event.key)) return;
  event.preventDefault();
  const all = stops();
  all[target(event.key, all.findIndex(isAt), all.length - 1)]?.focus();
}

function target(key: string, at: number, last: number): number {
  if (key === 'Home') return 0;
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  return key === 'End' || at < 0 ? last : Math.max(at - 1, 0);
}
