// A picture file on the disk → the text of the blueprint that it carries. Read in parts, since a poster may be larger than
// memory; never written.

import { basename } from 'node:path';
import type { HostError } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { CARRIED_ERRORS, type ByteSource } from '#shared/format/carried/carried';
import { carriedBlueprint } from '#shared/format/carried/carriedBlueprint';
import { err, ok, type Result } from '#shared/lib/result';
import type { Disk } from '../disk/disk';
import { fileError } from '../disk/fileError';
import { carriedTools } from './carriedTools';

type File = Awaited<ReturnType<Disk['open']>>;

/** Errors: nothingCarried, carriedDamaged, carriedTooLarge, carriedLocked; those of the file system. */
export async function readCarried(disk: Disk, path: string): Promise<Result<string, HostError>> {
  const name = basename(path);
  let file: File | undefined;
  try {
    const stats = await disk.stat(path);
    if (stats.isDirectory()) return err(hostError('isFolder', name));
    // A pipe or a device would keep us waiting for ever.
    if (!stats.isFile()) return err(hostError('denied', name, 'not a regular file'));
    file = await disk.open(path, 'r');
    const carried = await carriedBlueprint(sourceOf(file, stats.size), carriedTools);
    return carried.ok ? ok(carried.value) : err(hostError(CARRIED_ERRORS[carried.error], name));
  } catch (thrown) {
    return err(fileError(thrown, path));
  } finally {
    await file?.close().catch(() => undefined);
  }
}

function sourceOf(file: File, size: number): ByteSource {
  return {
    size,
    async read(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset));
      const bytes = Buffer.allocUnsafe(wanted);
      let done = 0;
      while (done < wanted) {
        const { bytesRead } = await file.read(bytes, done, wanted - done, offset + done);
        if (bytesRead <= 0) break;
        done += bytesRead;
      }
      return bytes.subarray(0, done);
    },
  };
}
