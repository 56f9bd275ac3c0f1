// Finds the blueprints in a folder and in those below it, by names alone: one question per folder, none per file, so that a
// slow drive shows its gallery at once. Three levels, because teams sort by client and project; not more, because somebody
// will choose their whole drive.

import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Disk } from '../disk/disk';
import type { Reach } from '../reach';
import { inParallel } from './inParallel';

const MAX_DEPTH = 3;
export const MAX_FILES = 2000;
const MAX_FOLDERS = 400;
const WIDTH = 12;

const BLUEPRINT = /\.blueprint$/i;
/** Folders of other programs. */
const PASSED_OVER = /^(\.|node_modules$|\$RECYCLE\.BIN$|System Volume Information$)/i;

export interface FoundFile {
  readonly path: string;
  readonly name: string;
  /** The folders below the library's, with `/`. */
  readonly within: string;
}

export interface FolderState {
  readonly path: string;
  /** ms since 1970; null where it could not be asked. It changes when files come, go or are replaced. */
  readonly modifiedAt: number | null;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly folders: readonly FolderState[];
  /** All names of each folder that was read. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly unreadable: readonly string[];
  /** There was more than is shown. */
  readonly more: boolean;
}

/** What is known of a folder once it was read. */
interface Level {
  readonly folder: FolderState;
  readonly names: readonly string[];
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** ms since 1970; null for a folder that does not answer. */
export async function folderTime(disk: Disk, folder: string): Promise<number | null> {
  return disk.stat(folder).then((stats) => Math.round(stats.mtimeMs), () => null);
}

type Kind = 'file' | 'folder' | null;

/** Links may lead in circles or out of reach. One that leads to a folder above it, or back into the library, is left out. */
async function kindOf(disk: Disk, reach: Reach, root: string, path: string, entry: Dirent): Promise<Kind> {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink() || !(await reach.allows(path))) return null;
  const stats = await disk.stat(path).catch(() => null);
  if (stats?.isFile()) return 'file';
  if (!stats?.isDirectory()) return null;
  const target = await disk.realpath(path).catch(() => root);
  const isInside = (outer: string, inner: string) => `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
  return isInside(root, target) || isInside(target, root) ? null : 'folder';
}

/** @throws the file system's error */
async function readLevel(disk: Disk, reach: Reach, root: string, folder: string): Promise<Level> {
  // Before the names: what comes in between is then seen the next time.
  const modifiedAt = await folderTime(disk, folder);
  const entries = await disk.readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !PASSED_OVER.test(name));
  const asked = shown.filter((entry) => !entry.isFile() || BLUEPRINT.test(entry.name));
  const kinds = await inParallel(asked, WIDTH, (entry) => kindOf(disk, reach, root, join(folder, entry.name), entry));
  const named = (kind: Kind) => asked.filter((_, index) => kinds[index] === kind).map(({ name }) => join(folder, name));
  return {
    folder: { path: folder, modifiedAt },
    names: entries.map(({ name }) => name),
    files: named('file').filter((path) => BLUEPRINT.test(path)),
    folders: named('folder'),
  };
}

/**
 * Everything down to three levels, nearest first.
 * @throws the file system's error when the folder itself can't be read
 */
export async function scanFolder(disk: Disk, reach: Reach, root: string): Promise<FoundFiles> {
  const real = await disk.realpath(root);
  const levels = [await readLevel(disk, reach, real, root)];
  const unreadable: string[] = [];
  let next = levels[0]?.folders ?? [];
  let more = false;
  for (let depth = 1; depth <= MAX_DEPTH && next.length > 0; depth++) {
    const room = Math.max(0, MAX_FOLDERS - levels.length);
    more ||= next.length > room;
    const read = await inParallel(next.slice(0, room), WIDTH, async (folder) => {
      const level = await readLevel(disk, reach, real, folder).catch(() => null);
      if (!level) unreadable.push(folder);
      return level;
    });
    const found = read.filter((level) => level !== null && level !== undefined);
    levels.push(...found);
    next = found.flatMap(({ folders }) => folders);
  }
  const files = levels.flatMap(({ files: paths, folder }) => paths.map((path) => foundFile(root, folder.path, path)));
  return {
    files: files.slice(0, MAX_FILES),
    folders: levels.map(({ folder }) => folder),
    names: new Map(levels.map(({ folder, names }) => [folder.path, names])),
    unreadable,
    more: more || next.length > 0 || files.length > MAX_FILES,
  };
}

function foundFile(root: string, folder: string, path: string): FoundFile {
  return { path, name: path.slice(folder.endsWith(sep) ? folder.length : folder.length + 1), within: relative(root, folder).split(sep).join('/') };
}
