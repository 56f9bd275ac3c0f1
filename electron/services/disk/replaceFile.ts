// The careful half of saving: temporary file, all bytes, flush, read back, the old version kept, a last look, rename, flush
// the folder. Whatever goes wrong before the rename leaves the old file untouched and no temporary file behind.

import { dirname, join } from 'node:path';
import type { Disk } from './disk';
import { errnoOf } from './fileError';
import { temporaryName } from './temporaryFiles';
import { flushFolder, readBack, writeNewFile } from './writeBytes';
import { writeInPlace, type OldFile } from './writeInPlace';

export interface SaveEnvironment {
  readonly disk: Disk;
  /** Part of the temporary file's name, each once: `temporaryNames`, so that leftovers can be swept. */
  readonly randomName: () => string;
  readonly wait: (ms: number) => Promise<void>;
}

/** What is asked on the way. */
export interface ReplaceSteps {
  /** Puts the old version in a safe place; says whether it is there now. Null: the content can be made again. */
  readonly keepOld: (() => Promise<boolean>) | null;
  /** Asked at the last moment; when it says yes, nothing is replaced. */
  readonly changed: () => Promise<boolean>;
}

export interface Replaced {
  readonly type: 'replaced' | 'changed';
  /** False: the old version could not be kept. */
  readonly kept: boolean;
  /** False: the drive did not confirm that the new name lasts over a power cut. */
  readonly flushed: boolean;
}

/** Virus scanners, indexers and sync clients hold a file for moments: ms to wait before each further try, 5 s in all. */
const RENAME_WAITS = [10, 20, 50, 100, 200, 400, 700, 1000, 1200, 1320];
const TRANSIENT = ['EPERM', 'EACCES', 'EBUSY', 'EAGAIN', 'ETXTBSY', 'EMFILE', 'ENFILE'];
/** Network shares and mounts that can't rename onto a file at all; of the transient ones, those that some say for ever. */
const CANNOT_RENAME = ['EXDEV', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EPERM', 'EACCES'];

/** Renames, and tries again for 5 s while something holds one of the files. @throws the file system's error */
export async function renameWithRetries({ disk, wait }: SaveEnvironment, from: string, to: string): Promise<void> {
  for (const ms of [...RENAME_WAITS, null]) {
    try {
      return await disk.rename(from, to);
    } catch (thrown) {
      if (ms === null || !TRANSIENT.includes(errnoOf(thrown))) throw thrown;
      await wait(ms);
    }
  }
}

/** What was held too long is busy, by whatever name the system calls it: saving is worth another try later. */
export function asBusy(thrown: unknown): unknown {
  return TRANSIENT.includes(errnoOf(thrown)) ? Object.assign(new Error(String(thrown)), { code: 'EBUSY' }) : thrown;
}

/** Network drives may report a failure of what they have done: the answer was lost, not the file. */
async function isDoneAlready(disk: Disk, temporary: string, target: string, bytes: Uint8Array): Promise<boolean> {
  const isThere = await disk.stat(temporary).then(() => true, (thrown: unknown) => errnoOf(thrown) !== 'ENOENT');
  return !isThere && readBack(disk, target, bytes).then(() => true, () => false);
}

/** Renames, or where that can't work writes in place. Returns whether the temporary file is still there. */
async function takePlace(
  environment: SaveEnvironment, temporary: string, target: string, bytes: Uint8Array, old: OldFile | null, mayOverwrite: boolean,
): Promise<boolean> {
  try {
    await renameWithRetries(environment, temporary, target);
    return false;
  } catch (thrown) {
    if (await isDoneAlready(environment.disk, temporary, target, bytes)) return false;
    if (!mayOverwrite || !CANNOT_RENAME.includes(errnoOf(thrown))) throw asBusy(thrown);
  }
  await writeInPlace(environment.disk, target, bytes, old).catch((thrown: unknown) => {
    throw asBusy(thrown);
  });
  return true;
}

/**
 * Puts `bytes` in the place of `target`.
 * @param old the file that is there, whose permissions are kept; null: none
 * @throws the file system's error; the target is as it was then
 */
export async function replaceFile(
  environment: SaveEnvironment, target: string, bytes: Uint8Array, old: OldFile | null, { keepOld, changed }: ReplaceSteps,
): Promise<Replaced> {
  const { disk, randomName } = environment;
  const temporary = join(dirname(target), temporaryName(randomName()));
  let isLeft = true;
  let kept = true;
  try {
    await writeNewFile(disk, temporary, bytes, old?.stats ?? null);
    if (old && keepOld) kept = await keepOld().catch(() => false);
    // Between this look and the rename is the moment in which a colleague's save would be lost. No call that all systems
    // have closes it; it is as short as it can be, and what they wrote is in their backups.
    if (await changed()) return { type: 'changed', kept, flushed: true };
    isLeft = await takePlace(environment, temporary, target, bytes, old, kept);
  } finally {
    if (isLeft) await disk.unlink(temporary).catch(() => undefined);
  }
  return { type: 'replaced', kept, flushed: await flushFolder(disk, dirname(target)) };
}
