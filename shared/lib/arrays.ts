// Order lives in arrays; these change one in place, and work on drafts.

/** Puts the item at `index`; beyond the ends, at the nearer one. */
export function insertAt<T>(list: T[], index: number, item: T): void {
  list.splice(Math.max(0, index), 0, item);
}

/** Takes the item out, if it is there. */
export function removeItem<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}

/** Moves the item so that it ends up at `index`; does not touch a list in which it is there already. */
export function moveItem<T>(list: T[], item: T, index: number): void {
  const at = list.indexOf(item);
  const to = Math.min(Math.max(0, index), list.length - 1);
  if (at < 0 || at === to) return;
  list.splice(at, 1);
  list.splice(to, 0, item);
}
