// Which files look like a sync client's copies of which others, by their names. Whether they are is decided where it is known
// what they hold: the same blueprint.

import type { FoundFile } from './scanFolder';

type CopiesOf = (names: readonly string[], name: string) => readonly string[];

const stemOf = (name: string): string => name.slice(0, Math.max(name.lastIndexOf('.'), 0)).normalize('NFC').toLowerCase();

/**
 * Path of a copy → path of what it is a copy of.
 * @param copiesOf which of the names may be copies of the file of that name
 */
export function copyNames(files: readonly FoundFile[], copiesOf: CopiesOf): ReadonlyMap<string, string> {
  const originals = new Map<string, string>();
  // A copy's name begins like its original's. In this order those stand right behind it, so that not each is held against each.
  const sorted = files.map((file) => ({ file, stem: `${file.within}/${stemOf(file.name)}` })).sort((a, b) => (a.stem < b.stem ? -1 : 1));
  sorted.forEach(({ file, stem }, at) => {
    let end = at + 1;
    while (sorted[end]?.stem.startsWith(stem)) end++;
    const like = sorted.slice(at + 1, end).map((other) => other.file);
    if (like.length === 0) return;
    const copies = new Set(copiesOf(like.map(({ name }) => name), file.name));
    // A copy of a copy is one of the first, which comes first.
    for (const other of like) if (copies.has(other.name) && !originals.has(other.path)) originals.set(other.path, originals.get(file.path) ?? file.path);
  });
  return originals;
}
