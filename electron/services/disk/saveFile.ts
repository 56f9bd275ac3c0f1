// Saves bytes so that at every moment either the old file or the new one is there, whole: a temporary file in the same
// folder is written, flushed and read back before it takes the old one's name. Whoever else has changed the file
// meanwhile is noticed by its content, not by its time, which network drives get wrong.

import type { Stats } from 'node:fs';
import { basename } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import type { Disk } from './disk';
import { errnoOf, fileError } from './fileError';
import { hashOf, isReadOnly } from './readTextFile';
import { realTarget } from './realTarget';
import { replaceFile, type SaveEnvironment } from './replaceFile';

export interface Saved {
  readonly hash: string;
  /** The file already had these bytes; nothing was written. */
  readonly unchanged: boolean;
}

interface Existing {
  readonly stats: Stats;
  readonly hash: string;
}

async function statOrNull(disk: Disk, path: string): Promise<Stats | null> {
  try {
    return await disk.stat(path);
  } catch (thrown) {
    if (errnoOf(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}

/** What is at the target now; null: nothing. */
async function existing(disk: Disk, target: string): Promise<Result<Existing | null, HostError>> {
  const stats = await statOrNull(disk, target);
  if (!stats) return ok(null);
  if (stats.isDirectory()) return err(hostError('isFolder', basename(target)));
  if (!stats.isFile()) return err(hostError('denied', basename(target), 'not a regular file'));
  return ok({ stats, hash: hashOf(await disk.readFile(target)) });
}

/** Looks once more, right before the old file goes: the time since the first look is spent writing to a slow drive. */
async function changedSince(disk: Disk, target: string, before: Existing | null): Promise<boolean> {
  const now = await statOrNull(disk, target);
  if (!now || !before) return Boolean(now) !== Boolean(before);
  return now.size !== before.stats.size || now.mtimeMs !== before.stats.mtimeMs;
}

async function save(
  environment: SaveEnvironment, target: string, bytes: Uint8Array, expected: string | null,
): Promise<Result<Saved, HostError>> {
  const { disk } = environment;
  const before = await existing(disk, target);
  if (!before.ok) return before;
  const hash = hashOf(bytes);
  if (before.value?.hash === hash) return ok({ hash, unchanged: true });
  const conflict = err(hostError('conflict', basename(target)));
  // A file that is gone holds nothing that could be lost; saving brings it back.
  if (expected !== null && before.value && before.value.hash !== expected) return conflict;
  if (before.value && (await isReadOnly(disk, target, before.value.stats.mode))) {
    return err(hostError('readOnly', basename(target)));
  }
  const replaced = await replaceFile(environment, target, bytes, before.value?.stats ?? null,
    () => changedSince(disk, target, before.value));
  return replaced ? ok({ hash, unchanged: false }) : conflict;
}

/**
 * Saves `bytes` at `path`, through symbolic links.
 * @param expected hash of what the file should hold now; null for a new file or one that may be replaced
 * Errors: conflict, readOnly, denied, isFolder, notFound (its folder), diskFull, busy, badName, unexpected.
 */
export async function saveFile(
  environment: SaveEnvironment, path: string, bytes: Uint8Array, expected: string | null,
): Promise<Result<Saved, HostError>> {
  try {
    return await save(environment, await realTarget(environment.disk, path), bytes, expected);
  } catch (thrown) {
    return err(fileError(thrown, path));
  }
}
