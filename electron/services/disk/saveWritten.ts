// Saves what is too large to be held in memory: somebody writes it into a temporary file beside the target, and here it is
// flushed, read back piece by piece and put in its place. For files that can be made again, exports: nothing is kept of
// the old version, and a drive that can't rename gets none of it.

import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { HostError } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { err, ok, type Result } from '#shared/lib/result';
import type { Disk } from './disk';
import { errnoOf, fileError } from './fileError';
import { isReadOnly } from './readTextFile';
import { realTarget } from './realTarget';
import { asBusy, renameWithRetries, type SaveEnvironment } from './replaceFile';
import { temporaryName } from './temporaryFiles';
import { flush, flushFolder } from './writeBytes';

/** What was written, as the writer knows it. */
export interface Written {
  /** Bytes. */
  readonly size: number;
  /** SHA-256, in hex. */
  readonly hash: string;
}

const PIECE = 1 << 20;
/** Windows removes no file that a thread which is just ending has open: ms to wait before each further try. */
const REMOVE_WAITS = [50, 200, 500, 1000];

async function statOrNull(disk: Disk, path: string): Promise<Stats | null> {
  return disk.stat(path).catch((thrown: unknown) => {
    if (errnoOf(thrown) === 'ENOENT') return null;
    throw thrown;
  });
}

/** Why the target can't be replaced; null: it can. */
async function obstacle(disk: Disk, target: string, there: Stats | null): Promise<HostError | null> {
  if (!there) return null;
  if (there.isDirectory()) return hostError('isFolder', basename(target));
  if (!there.isFile()) return hostError('denied', basename(target), 'not a regular file');
  return (await isReadOnly(disk, target, there.mode)) ? hostError('readOnly', basename(target)) : null;
}

/** Flushes, takes the permissions over, and compares what the drive has with what was written. */
async function settle(disk: Disk, path: string, { size, hash }: Written, like: Stats | null): Promise<void> {
  const file = await disk.open(path, 'r+');
  try {
    if (like) await file.chmod(like.mode & 0o7777).catch(() => undefined);
    await flush(file);
    const found = createHash('sha256');
    const piece = Buffer.alloc(PIECE);
    let done = 0;
    for (let read = 1; read > 0; done += read) {
      read = (await file.read(piece, 0, PIECE, done)).bytesRead;
      found.update(piece.subarray(0, read));
    }
    if (done !== size || found.digest('hex') !== hash) throw new Error('what was written reads back differently');
  } finally {
    await file.close();
  }
}

/** The writer knows the file by its temporary name. */
function namedAfter({ code, args }: HostError, temporary: string, target: string): HostError {
  return { code, args: args['name'] === basename(temporary) ? { ...args, name: basename(target) } : args };
}

async function remove({ disk, wait }: SaveEnvironment, path: string): Promise<void> {
  for (const ms of [...REMOVE_WAITS, null]) {
    const gone = await disk.unlink(path).then(() => true, (thrown: unknown) => errnoOf(thrown) === 'ENOENT');
    if (gone || ms === null) return;
    await wait(ms);
  }
}

/**
 * Saves what `write` writes into the new file that it is told, at `path`. Until the last moment what was there stays.
 * @returns what `write` says; null of it means that it has written nothing, and nothing is saved
 * Errors: those of `write`, readOnly, denied, isFolder, notFound (its folder), diskFull, busy, driveFailed, unexpected.
 */
export async function saveWritten<T>(
  environment: SaveEnvironment, path: string, write: (file: string) => Promise<Result<T, HostError>>, writtenOf: (value: T) => Written | null,
): Promise<Result<T, HostError>> {
  const { disk, randomName } = environment;
  let temporary: string | null = null;
  try {
    const target = await realTarget(disk, path);
    const there = await statOrNull(disk, target);
    const problem = await obstacle(disk, target, there);
    if (problem) return err(problem);
    temporary = join(dirname(target), temporaryName(randomName()));
    const result = await write(temporary);
    if (!result.ok) return err(namedAfter(result.error, temporary, target));
    const written = writtenOf(result.value);
    if (!written) return result;
    await settle(disk, temporary, written, there);
    await renameWithRetries(environment, temporary, target).catch((thrown: unknown) => {
      throw asBusy(thrown);
    });
    temporary = null;
    await flushFolder(disk, dirname(target));
    return ok(result.value);
  } catch (thrown) {
    return err(fileError(thrown, path));
  } finally {
    if (temporary) await remove(environment, temporary);
  }
}
