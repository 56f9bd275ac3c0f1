// Bytes onto a drive, with proof: all of them in a loop (a write may take fewer than it was given), flushed, and read
// back, because network drives and failing sticks say yes to what they then don't have.

import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { Disk } from './disk';
import { errnoOf } from './fileError';

/** What drives say that can't flush at all; there is nothing better to be had on them. */
const CANNOT_FLUSH = ['ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'];

/** @throws the file system's error */
export async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, done);
    if (bytesWritten <= 0) throw new Error('the drive takes no more bytes');
    done += bytesWritten;
  }
}

/** @throws the file system's error, unless it is that this drive can't flush */
export async function flush(file: FileHandle): Promise<void> {
  try {
    await file.sync();
  } catch (thrown) {
    if (!CANNOT_FLUSH.includes(errnoOf(thrown))) throw thrown;
  }
}

/** @throws when the file holds something else than `bytes` */
export async function readBack(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const written = await disk.readFile(path);
  if (Buffer.compare(written, bytes) !== 0) throw new Error('what was written reads back differently');
}

/** Permissions and owner as before; a file system without them, or a file of somebody else's, keeps what it gives. */
async function keepPermissions(file: FileHandle, before: Stats): Promise<void> {
  // Each on its own: a team's folder often allows the group to be kept, but not the owner.
  await file.chmod(before.mode & 0o7777).catch(() => undefined);
  const owner = await file.stat().catch(() => null);
  if (!owner || (owner.uid === before.uid && owner.gid === before.gid)) return;
  await file.chown(before.uid, before.gid)
    .catch(() => file.chown(owner.uid, before.gid))
    .catch(() => undefined);
}

/**
 * A new file with these bytes, flushed and read back.
 * @param like whose permissions and owner it takes
 * @throws the file system's error; the file may be there in part then
 */
export async function writeNewFile(disk: Disk, path: string, bytes: Uint8Array, like: Stats | null): Promise<void> {
  const file = await disk.open(path, 'wx');
  try {
    // First, so that a private file's text is at no moment readable by others.
    if (like) await keepPermissions(file, like);
    await writeAll(file, bytes);
    await flush(file);
  } finally {
    // Some drives say only here that there is no room.
    await file.close();
  }
  await readBack(disk, path, bytes);
}

/**
 * Makes a folder's names last over a power cut. Windows can't open folders and does not need it.
 * @returns whether the drive has said yes, or never could say no
 */
export async function flushFolder(disk: Disk, folder: string): Promise<boolean> {
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await flush(handle);
    } finally {
      await handle.close();
    }
    return true;
  } catch (thrown) {
    return ['EISDIR', 'EPERM', 'EACCES'].includes(errnoOf(thrown));
  }
}
