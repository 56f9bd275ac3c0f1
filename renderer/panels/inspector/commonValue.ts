// What several cards have in common. A field that differs is `mixed`: shown as such, and left alone until it is edited.

export type Common<T> = { readonly mixed: true } | { readonly mixed: false; readonly value: T };

export function commonValue<R, T>(records: readonly R[], pick: (record: R) => T): Common<T | undefined> {
  const [first, ...others] = records;
  if (!first) return { mixed: false, value: undefined };
  const value = pick(first);
  return others.every((record) => pick(record) === value) ? { mixed: false, value } : { mixed: true };
}

/** For lists of tags: which are on for all records, and which for some only. */
export function commonTags<R, T>(records: readonly R[], pick: (record: R) => readonly T[]): { readonly all: readonly T[]; readonly some: readonly T[] } {
  const lists = records.map(pick);
  const union = [...new Set(lists.flat())];
  const all = union.filter((tag) => lists.every((list) => list.includes(tag)));
  return { all, some: union.filter((tag) => !all.includes(tag)) };
}
