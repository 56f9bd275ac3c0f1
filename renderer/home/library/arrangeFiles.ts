// Which files of the library are shown, and in which order. The order stays while one looks: a file that a colleague saves
// changes in its place instead of jumping to the top from under the pointer; new ones come in where they belong.

import type { LibraryDetails, LibraryFile } from '#shared/api/requests/library';

export type LibrarySort = 'name' | 'changed';

export interface Entry {
  readonly file: LibraryFile;
  readonly details: LibraryDetails | undefined;
  /** What people know it by: the blueprint's title, or the file's name. */
  readonly title: string;
  /** A sync client's copies of it. */
  readonly copies: readonly LibraryFile[];
}

const byText = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

export function titleOf(file: LibraryFile, details: LibraryDetails | undefined): string {
  return details?.summary?.title.trim() || file.name.replace(/\.blueprint$/i, '');
}

function isCopy(file: LibraryFile, details: ReadonlyMap<string, LibraryDetails>): boolean {
  const id = details.get(file.handle)?.summary?.id;
  return file.copyOf !== null && id !== undefined && id !== '' && details.get(file.copyOf)?.summary?.id === id;
}

/** All files but copies, which stand with their originals. */
export function entriesOf(files: readonly LibraryFile[], details: ReadonlyMap<string, LibraryDetails>): Entry[] {
  const copies = new Map<string, LibraryFile[]>();
  const originals: LibraryFile[] = [];
  for (const file of files) {
    if (file.copyOf !== null && isCopy(file, details)) copies.set(file.copyOf, [...(copies.get(file.copyOf) ?? []), file]);
    else originals.push(file);
  }
  return originals.map((file) => {
    const known = details.get(file.handle);
    return { file, details: known, title: titleOf(file, known), copies: copies.get(file.handle) ?? [] };
  });
}

/** When it was last changed; ms since 1970. Someone's own word counts more than the drive's. */
export function changedAt(details: LibraryDetails | undefined): number {
  return details?.summary?.saved?.at ?? details?.modifiedAt ?? 0;
}

export function sorted(entries: readonly Entry[], sort: LibrarySort): Entry[] {
  const byName = (a: Entry, b: Entry) => byText.compare(a.title, b.title) || byText.compare(a.file.name, b.file.name);
  // Where not all times are known yet, an order by time would be turned round again and again.
  const hasTimes = entries.every(({ details }) => details !== undefined);
  if (sort === 'name' || !hasTimes) return [...entries].sort(byName);
  return [...entries].sort((a, b) => changedAt(b.details) - changedAt(a.details) || byName(a, b));
}

/** As `wanted`, but what was shown before keeps its order; what is new comes behind what it follows in `wanted`. */
export function inStableOrder(wanted: readonly Entry[], before: readonly string[]): Entry[] {
  const byHandle = new Map(wanted.map((entry) => [entry.file.handle, entry]));
  const kept = before.flatMap((handle) => byHandle.get(handle) ?? []);
  const known = new Set(kept.map(({ file }) => file.handle));
  const result = [...kept];
  wanted.forEach((entry, index) => {
    if (known.has(entry.file.handle)) return;
    const previous = wanted[index - 1];
    result.splice(previous ? result.indexOf(previous) + 1 : 0, 0, entry);
  });
  return result;
}
