// One file of the library: its size and time, and what it holds. Read again only when size or time say that it changed.

import type { Stats } from 'node:fs';
import type { LibraryProblem } from '#shared/api/requests/library';
import type { Disk } from '../disk/disk';
import { fileError } from '../disk/fileError';
import { hashOf } from '../disk/readTextFile';
import type { KnownFile, KnownFiles } from './knownFiles';
import { summariseFile } from './summariseFile';

/** Bytes. Beyond, looking through all the files of a folder would keep the shell from answering. */
const LARGE_FILE = 16 * 1024 * 1024;

/** What a problem with reading is called here. */
export function problemOf(thrown: unknown, path: string): LibraryProblem {
  const { code } = fileError(thrown, path);
  return code === 'notFound' ? 'missing' : code === 'denied' ? 'denied' : 'driveFailed';
}

export function isStill(known: KnownFile, size: number, modifiedAt: number): boolean {
  return known.size === size && known.modifiedAt === modifiedAt;
}

/** Size and time as they are kept: whole ms. */
export function stampOf(stats: Stats): { size: number; modifiedAt: number } {
  return { size: stats.size, modifiedAt: Math.round(stats.mtimeMs) };
}

async function read(disk: Disk, path: string, stats: Stats): Promise<KnownFile> {
  const stamp = { path, ...stampOf(stats), hash: '', summary: null };
  // A pipe or a device would keep us waiting for ever.
  if (!stats.isFile()) return { ...stamp, problem: 'notBlueprint' };
  if (stats.size > LARGE_FILE) return { ...stamp, problem: 'large' };
  const bytes = await disk.readFile(path);
  return { ...stamp, hash: hashOf(bytes), ...summariseFile(bytes) };
}

/** Never fails: what goes wrong is the file's problem, and asked again the next time. */
export async function lookIntoFile(disk: Disk, known: KnownFiles, path: string): Promise<KnownFile> {
  const before = await known.of(path);
  try {
    const stats = await disk.stat(path);
    const { size, modifiedAt } = stampOf(stats);
    if (before && isStill(before, size, modifiedAt)) return before;
    const file = await read(disk, path, stats);
    await known.set(file);
    return file;
  } catch (thrown) {
    const problem = problemOf(thrown, path);
    return { path, size: before?.size ?? 0, modifiedAt: before?.modifiedAt ?? 0, hash: '', summary: before?.summary ?? null, problem };
  }
}
