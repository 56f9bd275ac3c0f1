// The careful half of saving: temporary file, all bytes, flush, read back, rename, flush the folder. Whatever goes wrong
// before the rename leaves the old file untouched and no temporary file behind.

import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Disk } from './disk';
import { errnoOf } from './fileError';

export interface SaveEnvironment {
  readonly disk: Disk;
  /** Part of the temporary file's name. */
  readonly randomName: () => string;
  readonly wait: (ms: number) => Promise<void>;
}

/** Virus scanners, indexers and sync clients hold a file for moments: ms to wait before each further try. */
const RENAME_WAITS = [10, 20, 50, 100, 200, 400];
const TRANSIENT = ['EPERM', 'EACCES', 'EBUSY'];

/** Owner and permissions as before; a file system without them, or a file of somebody else's, keeps what it gives. */
async function keepPermissions(file: FileHandle, before: Stats): Promise<void> {
  try {
    await file.chmod(before.mode & 0o7777);
    await file.chown(before.uid, before.gid);
  } catch {
    // Saving matters more.
  }
}

async function writeTemporary(disk: Disk, temporary: string, bytes: Uint8Array, before: Stats | null): Promise<void> {
  const file = await disk.open(temporary, 'wx');
  try {
    // First, so that a private file's text is at no moment readable by others.
    if (before) await keepPermissions(file, before);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const written = await disk.readFile(temporary);
  if (Buffer.compare(written, bytes) !== 0) throw new Error('what was written reads back differently');
}

async function renameWithRetries({ disk, wait }: SaveEnvironment, from: string, to: string): Promise<void> {
  for (const ms of [...RENAME_WAITS, null]) {
    try {
      return await disk.rename(from, to);
    } catch (thrown) {
      if (ms === null || !TRANSIENT.includes(errnoOf(thrown))) throw thrown;
      await wait(ms);
    }
  }
}

/** Makes the new name last over a power cut. Windows can't open folders and does not need it. */
async function flushFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file itself is flushed; this was the last bit of certainty.
  }
}

/**
 * Puts `bytes` in the place of `target`.
 * @param before the file that is there, whose permissions are kept
 * @param changed asked at the last moment; when it says yes, nothing is replaced
 * @returns whether it was replaced
 * @throws the file system's error; the target is untouched then
 */
export async function replaceFile(
  environment: SaveEnvironment, target: string, bytes: Uint8Array, before: Stats | null, changed: () => Promise<boolean>,
): Promise<boolean> {
  const { disk, randomName } = environment;
  // Not made from the target's name, which may be as long as a name can be.
  const temporary = join(dirname(target), `.sightline-${randomName()}.tmp`);
  let replaced = false;
  try {
    await writeTemporary(disk, temporary, bytes, before);
    if (await changed()) return false;
    await renameWithRetries(environment, temporary, target);
    replaced = true;
  } finally {
    if (!replaced) await disk.unlink(temporary).catch(() => undefined);
  }
  await flushFolder(disk, dirname(target));
  return true;
}
