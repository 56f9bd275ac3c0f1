// The library of one shell: which blueprints are in a folder, whether anything has changed there, what the files hold, and
// their pictures. It remembers what it found, so that asking again every few seconds costs one question per folder.

import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { LibraryDetails, LibraryProblem } from '#shared/api/requests/library';
import type { Disk } from '../disk/disk';
import type { Reach } from '../reach';
import { copyNames } from './copyNames';
import { fileStamps, type Stamp } from './fileStamps';
import { inParallel } from './inParallel';
import type { KnownFile, KnownFiles } from './knownFiles';
import { isStill, lookIntoFile, problemOf } from './lookIntoFile';
import { folderTime, scanFolder, type FoundFile, type FoundFiles } from './scanFolder';
import type { Thumbnails } from './thumbnails';

export type Editing = LibraryDetails['editing'];

/** What is found beside documents: by the names of their folder, so that nobody is asked for what is not there. */
export interface Beside {
  /** Whether a name belongs to somebody who has a document open. */
  readonly isPresence: (name: string) => boolean;
  readonly editing: (path: string, names: readonly string[]) => Promise<Editing>;
  /** The names among these that are a sync client's copies of the file. */
  readonly copies: (names: readonly string[], name: string) => readonly string[];
}

export interface LibrarySetup {
  readonly disk: Disk;
  readonly reach: Reach;
  readonly known: KnownFiles;
  readonly thumbnails: Thumbnails;
  readonly beside: Beside;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

export interface LookedInto extends Omit<KnownFile, 'hash'> {
  readonly editing: Editing;
}

export interface ListedBlueprint extends FoundFile {
  readonly details: LookedInto | null;
  readonly current: boolean;
  /** The path of the file that it is a copy of, by its name. */
  readonly copyOf: string | null;
}

export interface Listing {
  readonly files: readonly ListedBlueprint[];
  /** Paths. */
  readonly unreadable: readonly string[];
  readonly more: boolean;
}

export interface Library {
  /**
   * @param seen the state that is known already; where it is still so, there is no listing
   * @throws the file system's error when the folder can't be read
   */
  list(folder: string, seen: string | null, again: boolean): Promise<{ seen: string; listing: Listing | null }>;
  details(paths: readonly string[]): Promise<LookedInto[]>;
  picture(path: string): Promise<{ png: Uint8Array | null; problem: LibraryProblem | null }>;
  /** Resolves when what was found is written down. */
  settled(): Promise<void>;
}

/** What the last look at a folder found. */
interface Look {
  readonly seen: string;
  readonly found: FoundFiles;
  readonly at: number;
}

/** Some drives keep times in steps of two seconds: a folder that changed so shortly before the look may have changed after it. ms */
const COARSE_MS = 3000;
/** Files at once. */
const WIDTH = 16;

/** Changes when there is anything new to show. */
function stateOf(found: FoundFiles, stamps: ReadonlyMap<string, Stamp>, people: readonly Editing[]): string {
  const files = found.files.map(({ path }) => [path, stamps.get(path)?.size, stamps.get(path)?.modifiedAt]);
  return createHash('sha256').update(JSON.stringify([files, found.unreadable, found.more, people])).digest('hex').slice(0, 32);
}

async function pictureOf({ disk, known, thumbnails }: LibrarySetup, path: string): ReturnType<Library['picture']> {
  const file = await lookIntoFile(disk, known, path);
  if (file.hash === '' || !file.summary) return { png: null, problem: file.problem };
  try {
    const text = async () => new TextDecoder().decode(await disk.readFile(path));
    const drawn = await thumbnails.of(file.hash, text);
    if (drawn.ok) return { png: drawn.value, problem: file.problem };
    // Opening would say the same, and where: it is not whole.
    if (drawn.error.code !== 'invalidBlueprint') return { png: null, problem: file.problem };
    const problem = file.problem ?? 'damaged';
    await known.set({ ...file, problem });
    return { png: null, problem };
  } catch (thrown) {
    return { png: null, problem: problemOf(thrown, path) };
  }
}

export function createLibrary(setup: LibrarySetup): Library {
  const { disk, reach, known, beside, now } = setup;
  const looks = new Map<string, Look>();
  /** Names of the folders looked at, by path. */
  const names = new Map<string, readonly string[]>();

  async function isUnchanged({ found, at }: Look): Promise<boolean> {
    const times = await inParallel(found.folders, WIDTH, ({ path }) => folderTime(disk, path));
    return found.folders.every(({ modifiedAt }, index) => modifiedAt !== null && modifiedAt === times[index] && modifiedAt < at - COARSE_MS);
  }

  async function editing(path: string): Promise<Editing> {
    const there = (names.get(dirname(path)) ?? []).filter((name) => beside.isPresence(name));
    return there.length === 0 ? null : beside.editing(path, there).catch(() => null);
  }

  async function listed(file: FoundFile, stamp: Stamp | undefined): Promise<Omit<ListedBlueprint, 'copyOf'>> {
    const before = await known.of(file.path);
    const current = before !== undefined && stamp !== undefined && isStill(before, stamp.size, stamp.modifiedAt);
    const there = before ?? (stamp && { path: file.path, ...stamp, summary: null, problem: null });
    // Size and time as they are now; the rest may be of the version before.
    return { ...file, current, details: there ? { ...there, ...stamp, editing: await editing(file.path) } : null };
  }

  async function look(folder: string, seen: string | null): Promise<{ seen: string; listing: Listing | null }> {
    const at = now();
    const found = await scanFolder(disk, reach, folder);
    for (const [path, there] of found.names) names.set(path, there);
    const stamps = await fileStamps(disk, found.files.map(({ path }) => path), setup.wait);
    const originals = copyNames(found.files, beside.copies);
    const files = await Promise.all(found.files.map(async (file) => (
      { ...(await listed(file, stamps.get(file.path))), copyOf: originals.get(file.path) ?? null }
    )));
    const state = stateOf(found, stamps, files.map(({ details }) => details?.editing ?? null));
    looks.set(folder, { seen: state, found, at });
    return { seen: state, listing: state === seen ? null : { files, unreadable: found.unreadable, more: found.more } };
  }

  async function lookedInto(path: string): Promise<LookedInto> {
    return { ...(await lookIntoFile(disk, known, path)), editing: await editing(path) };
  }

  return {
    async list(folder, seen, again) {
      const last = looks.get(folder);
      if (!again && last && last.seen === seen && (await isUnchanged(last))) return { seen, listing: null };
      return look(folder, seen);
    },
    details: async (paths) => (await inParallel(paths, WIDTH, lookedInto)).filter((file) => file !== undefined),
    settled: () => Promise.all([known.settled(), setup.thumbnails.settled()]).then(() => undefined),
    picture: (path) => pictureOf(setup, path),
  };
}
