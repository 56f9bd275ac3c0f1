// Where the blueprint is that another is linked with. Its name says where to look first; its id decides, because files are
// renamed, and a link may have been made before the other file had a name at all.

import { basename, dirname, join } from 'node:path';
import type { LibraryProblem } from '#shared/api/requests/library';
import type { Disk } from '../disk/disk';
import type { LookedInto } from '../library/createLibrary';

/** What is looked for. */
export interface Wanted {
  /** The blueprint's id. */
  readonly blueprint: string;
  /** Of its file, or its title where it had none. */
  readonly name: string;
}

export interface LinkedSearch {
  readonly disk: Disk;
  readonly allows: (path: string) => Promise<boolean>;
  /** What files hold; remembered, so that asking again reads nothing that is still the same. In the order asked. */
  readonly lookInto: (paths: readonly string[]) => Promise<readonly LookedInto[]>;
  /** Paths. */
  readonly recents: () => Promise<readonly string[]>;
}

const BLUEPRINT = /\.(blueprint|json)$/i;
/** Files of a folder that are looked into for one that was renamed. */
const MOST = 200;
/** Looked into together. */
const BATCH = 32;
/** With these, nobody can say what a file holds; then its name counts. */
const UNCLEAR: readonly (LibraryProblem | null)[] = ['damaged', 'newer', 'large', 'denied', 'driveFailed'];

const sameName = (a: string, b: string): boolean => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/**
 * The path of the file; null: there is none.
 * @param document the path of the file that is linked with it
 * @throws the file system's error when the folder can't be read
 */
export async function findLinked({ disk, allows, lookInto, recents }: LinkedSearch, document: string, { blueprint, name }: Wanted): Promise<string | null> {
  const folder = dirname(document);
  const isNamed = (path: string): boolean => sameName(basename(path), name);
  async function among(paths: readonly string[]): Promise<string | null> {
    for (let from = 0; from < paths.length; from += BATCH) {
      const allowed = await Promise.all(paths.slice(from, from + BATCH).map(async (path) => ((await allows(path)) ? [path] : [])));
      const looked = await lookInto(allowed.flat());
      const found = looked.find(({ path, summary, problem }) => problem !== 'missing' && (summary ? summary.id === blueprint : isNamed(path) && UNCLEAR.includes(problem)));
      if (found) return found.path;
    }
    return null;
  }
  const beside = (await disk.readdir(folder))
    .filter((entry) => BLUEPRINT.test(entry) && !entry.startsWith('.') && !sameName(entry, basename(document)))
    .map((entry) => join(folder, entry));
  const others = beside.filter((path) => !isNamed(path)).slice(0, MOST);
  return (await among(beside.filter(isNamed)))
    ?? (await among((await recents()).filter((path) => isNamed(path) && path !== document)))
    ?? among(others);
}
