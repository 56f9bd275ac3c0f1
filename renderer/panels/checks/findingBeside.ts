// Where the keys go from a finding that is about to leave the list: to the next, or to the one before the last. Without a
// place of their own they would be shortcuts and change the sheet.

/** @param inside an element of the finding */
export function findingBeside(inside: Element | null): HTMLElement | null {
  const own = inside?.closest('.finding')?.querySelector<HTMLElement>('.finding-go');
  const all = [...inside?.closest('.checks-list')?.querySelectorAll<HTMLElement>('.finding-go') ?? []];
  const at = own ? all.indexOf(own) : -1;
  return at < 0 ? null : all[at + 1] ?? all[at - 1] ?? null;
}
