// The way out for drives that can't put one file in the place of another: write into the file itself. Three things make
// it safe enough. It is tried only when a rename has failed for good; only when the old version lies flushed somewhere
// else, or can be made again; and the new version stays beside it, whole and flushed, until the file reads back right.
// A failure brings the old bytes back. What a power cut tears in between is told as damaged at the next opening, and is
// in the backups.

import { type Stats } from 'node:fs';
import type { Disk } from './disk';
import { flush, readBack, writeAll } from './writeBytes';

async function overwrite(disk: Disk, target: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(target, 'r+');
  try {
    await writeAll(file, bytes);
    await file.truncate(bytes.length);
    await flush(file);
  } finally {
    await file.close();
  }
  await readBack(disk, target, bytes);
}

async function create(disk: Disk, target: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(target, 'wx');
  try {
    await writeAll(file, bytes);
    await flush(file).finally(() => file.close());
    await readBack(disk, target, bytes);
  } catch (thrown) {
    await disk.unlink(target).catch(() => undefined);
    throw thrown;
  }
}

/** What the file held before, to bring it back. */
export interface OldFile {
  readonly bytes: Uint8Array;
  readonly stats: Stats;
}

/**
 * Writes into the file itself; makes it when `old` is null.
 * @throws the file system's error; the file holds the old bytes again then, if the drive let them be written
 */
export async function writeInPlace(disk: Disk, target: string, bytes: Uint8Array, old: OldFile | null): Promise<void> {
  if (!old) return create(disk, target, bytes);
  try {
    await overwrite(disk, target, bytes);
  } catch (thrown) {
    await bringBack(disk, target, old);
    throw thrown;
  }
}

async function bringBack(disk: Disk, target: string, old: OldFile): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    try {
      return await overwrite(disk, target, old.bytes);
    } catch {
      // Once more: the trouble may be over. After that the backup is what there is.
    }
  }
}
