// Phases, steps and lanes in the order in which a table means them: by their numbers where they have any, else as they
// come first; what was added to a numbered table by hand stands behind what it was written below.

export interface Group {
  /** From 1; null: none was given. */
  readonly number: number | null;
}

/** @param groups in the order in which they come first, each with the one of the row above */
export function orderedGroups<T extends Group>(groups: readonly { readonly group: T; readonly above: T | null }[]): T[] {
  const numbered = groups.map(({ group }) => group).filter((group) => group.number !== null);
  const ordered = numbered.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  if (ordered.length === 0) return groups.map(({ group }) => group);
  for (const { group, above } of groups) {
    if (group.number === null) ordered.splice(above ? ordered.indexOf(above) + 1 : 0, 0, group);
  }
  return ordered;
}
