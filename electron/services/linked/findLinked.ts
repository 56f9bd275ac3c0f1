// Where the blueprint is that another is linked with, or that is linked with another. Its name says where to look first;
// its id decides, because files are renamed, and a link may have been made before the other file had a name at all.

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

type Search = Pick<LinkedSearch, 'allows' | 'lookInto'>;

/** Those that may be reached, looked into a few at a time. */
async function* lookedInto({ allows, lookInto }: Search, paths: readonly string[]): AsyncGenerator<LookedInto> {
  for (let from = 0; from < paths.length; from += BATCH) {
    const allowed = await Promise.all(paths.slice(from, from + BATCH).map(async (path) => ((await allows(path)) ? [path] : [])));
    yield* await lookInto(allowed.flat());
  }
}

async function firstAmong(search: Search, paths: readonly string[], isIt: (looked: LookedInto) => boolean): Promise<string | null> {
  for await (const looked of lookedInto(search, paths)) if (isIt(looked)) return looked.path;
  return null;
}

async function newestAmong(search: Search, paths: readonly string[], isIt: (looked: LookedInto) => boolean): Promise<string | null> {
  let newest: LookedInto | null = null;
  for await (const looked of lookedInto(search, paths)) if (isIt(looked) && (!newest || looked.modifiedAt > newest.modifiedAt)) newest = looked;
  return newest?.path ?? null;
}

/** Blueprints in the folder of a document, without it. */
async function besides(disk: Disk, document: string): Promise<readonly string[]> {
  return (await disk.readdir(dirname(document)))
    .filter((entry) => BLUEPRINT.test(entry) && !entry.startsWith('.') && !sameName(entry, basename(document)))
    .map((entry) => join(dirname(document), entry));
}

/**
 * The path of the file; null: there is none.
 * @param document the path of the file that is linked with it
 * @throws the file system's error when the folder can't be read
 */
export async function findLinked({ disk, recents, ...search }: LinkedSearch, document: string, { blueprint, name }: Wanted): Promise<string | null> {
  const isNamed = (path: string): boolean => sameName(basename(path), name);
  const among = (paths: readonly string[]) => firstAmong(search, paths, ({ path, summary, problem }) =>
    problem !== 'missing' && (summary ? summary.id === blueprint : isNamed(path) && UNCLEAR.includes(problem)));
  const beside = await besides(disk, document);
  return (await among(beside.filter(isNamed)))
    ?? (await among((await recents()).filter((path) => isNamed(path) && path !== document)))
    ?? among(beside.filter((path) => !isNamed(path)).slice(0, MOST));
}

/**
 * The path of a file that names the blueprint as its other state, the newest of those beside the document, else one that was
 * opened lately; null: there is none.
 * @throws the file system's error when the folder can't be read
 */
export async function findLinking({ disk, recents, ...search }: LinkedSearch, document: string, blueprint: string): Promise<string | null> {
  const isLinking = ({ summary, problem }: LookedInto): boolean => problem !== 'missing' && summary?.linked === blueprint && summary.id !== blueprint;
  const beside = (await besides(disk, document)).slice(0, MOST);
  return (await newestAmong(search, beside, isLinking)) ?? newestAmong(search, (await recents()).filter((path) => path !== document), isLinking);
}
