// Where the keys go from a finding that is about to leave the list: to the next, or to the one before the last. Without a
// place of their own they would be shortcuts and change the sheet.

/** @param inside an element of the finding */
export function findingBeside(inside: Element | null): HTMLElement | null {
  return beside(inside, '.finding-go');
}

/** Among those that are ignored, to the button that takes the next one back. */
export function ignoredBeside(inside: Element | null): HTMLElement | null {
  return beside(inside, '.finding-left .finding-ignore');
}

function beside(inside: Element | null, handles: string): HTMLElement | null {
  const row = inside?.closest('.finding');
  const all = [...inside?.closest('.checks-list')?.querySelectorAll<HTMLElement>(handles) ?? []];
  const at = all.findIndex((handle) => row?.contains(handle));
  return at < 0 ? null : all[at + 1] ?? all[at - 1] ?? null;
}
