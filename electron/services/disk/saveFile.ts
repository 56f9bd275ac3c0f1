// Saves bytes so that at every moment either the old file or the new one is there, whole. The one saver: documents, exports,
// backups and the app's own state go through here. Whoever else has changed the file meanwhile is noticed by its content,
// not by its time, which network drives get wrong.

import type { Stats } from 'node:fs';
import { basename } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import type { SaveWarning } from '#shared/api/fields';
import { err, ok, type Result } from '#shared/lib/result';
import type { Disk } from './disk';
import { errnoOf, fileError } from './fileError';
import { hashOf, isReadOnly } from './readTextFile';
import { realTarget } from './realTarget';
import { replaceFile, type Replaced, type SaveEnvironment } from './replaceFile';

export interface Saved {
  readonly hash: string;
  /** The file already had these bytes; nothing was written. */
  readonly unchanged: boolean;
  /** What is less than perfect, although it is saved. */
  readonly warnings: SaveWarning[];
}

/** What is at the target before it is replaced. */
export interface Existing {
  readonly stats: Stats;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

export interface SaveOptions {
  /** What is wrong with the bytes, asked before anything is touched; null: they are as they should be. */
  readonly check?: (bytes: Uint8Array) => HostError | null;
  /**
   * Puts the version that is about to be replaced in a safe place, flushed; says whether it is there. Where it is not, the
   * file is replaced all the same, but never written in place. Without this, the content counts as made again easily.
   */
  readonly keepOld?: (old: Existing, target: string) => Promise<boolean>;
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
  const bytes = await disk.readFile(target);
  return ok({ stats, bytes, hash: hashOf(bytes) });
}

/** Looks once more, right before the old file goes. A cheap look at the size first; the time alone proves nothing. */
async function changedSince(disk: Disk, target: string, before: Existing | null): Promise<boolean> {
  const now = await statOrNull(disk, target);
  if (!now || !before) return Boolean(now) !== Boolean(before);
  return now.size !== before.stats.size || hashOf(await disk.readFile(target)) !== before.hash;
}

function warningsOf({ kept, flushed }: Replaced): SaveWarning[] {
  return [...(kept ? [] : ['noBackup' as const]), ...(flushed ? [] : ['notFlushed' as const])];
}

async function save(
  environment: SaveEnvironment, target: string, bytes: Uint8Array, expected: string | null, { keepOld }: SaveOptions,
): Promise<Result<Saved, HostError>> {
  const { disk } = environment;
  const found = await existing(disk, target);
  if (!found.ok) return found;
  const before = found.value;
  const hash = hashOf(bytes);
  if (before?.hash === hash) return ok({ hash, unchanged: true, warnings: [] });
  const conflict = err(hostError('conflict', basename(target)));
  // A file that is gone holds nothing that could be lost; saving brings it back.
  if (expected !== null && before && before.hash !== expected) return conflict;
  if (before && (await isReadOnly(disk, target, before.stats.mode))) return err(hostError('readOnly', basename(target)));
  const replaced = await replaceFile(environment, target, bytes, before, {
    keepOld: before && keepOld ? () => keepOld(before, target) : null,
    changed: () => changedSince(disk, target, before),
  });
  return replaced.type === 'replaced' ? ok({ hash, unchanged: false, warnings: warningsOf(replaced) }) : conflict;
}

/**
 * Saves `bytes` at `path`, through symbolic links. Resolves when they are on the drive to stay.
 * @param expected hash of what the file should hold now; null for a new file or one that may be replaced
 * Errors: what `check` says, conflict, readOnly, denied, isFolder, notFound (its folder), diskFull, badName, driveFailed,
 * unexpected; busy when another program held the file for 5 s: nothing has changed, and trying later may work.
 */
export async function saveFile(
  environment: SaveEnvironment, path: string, bytes: Uint8Array, expected: string | null, options: SaveOptions = {},
): Promise<Result<Saved, HostError>> {
  const wrong = options.check?.(bytes) ?? null;
  if (wrong) return err(wrong);
  try {
    return await save(environment, await realTarget(environment.disk, path), bytes, expected, options);
  } catch (thrown) {
    return err(fileError(thrown, path));
  }
}
