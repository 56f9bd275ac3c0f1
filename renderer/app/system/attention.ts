// Whether the person sees the page, and whether they are typing: what others have changed waits for the right moment.

import { createStore, type StoreApi } from 'zustand/vanilla';

/** ms after a key within which a field may not have handed on what was typed. */
const JUST_NOW = 1000;

export function followHidden(page: Document): StoreApi<boolean> {
  const store = createStore<boolean>(() => page.hidden);
  page.addEventListener('visibilitychange', () => store.setState(page.hidden, true));
  return store;
}

/** Tells whether something was typed in a field a moment ago. */
export function followTyping(page: Document): () => boolean {
  let last = -Infinity;
  page.addEventListener('input', () => (last = performance.now()), { capture: true });
  return () => performance.now() - last < JUST_NOW;
}
