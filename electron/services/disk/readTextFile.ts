// Reads a whole text file: bounded, strictly UTF-8, with the hash of the bytes that later tells whether somebody else
// has changed it. Nothing is guessed: another encoding is an error, because saving it back would change it.

import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { basename, dirname } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import type { Disk } from './disk';
import { fileError } from './fileError';

/** Far above any blueprint with pictures; below what would stall the page. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024;

export interface TextFile {
  readonly text: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  /** Saving to it will fail. */
  readonly readOnly: boolean;
}

/** SHA-256, hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Write permission by its bits as well as by asking: an administrator may write anything, and still should not here. */
export async function isReadOnly(disk: Disk, path: string, mode: number): Promise<boolean> {
  if ((mode & 0o222) === 0) return true;
  try {
    await disk.access(path, constants.W_OK);
    await disk.access(dirname(path), constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

function decode(bytes: Uint8Array, path: string): Result<string, HostError> {
  const [first, second] = bytes;
  // With its mark, or told by the zeros of Latin letters.
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0);
  if (isUtf16) return err(hostError('notText', basename(path), 'UTF-16'));
  try {
    // A UTF-8 byte order mark carries no meaning; the decoder leaves it out.
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err(hostError('notText', basename(path), 'not UTF-8'));
  }
}

function tooLarge(path: string, size: number, limit: number): HostError {
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  return hostError('tooLarge', basename(path), `${megabytes(size)} > ${megabytes(limit)}`);
}

/**
 * The file's text and hash.
 * Errors: notFound, denied, isFolder, tooLarge (over `limit` bytes), notText, busy, unexpected.
 */
export async function readTextFile(disk: Disk, path: string, limit = MAX_FILE_BYTES): Promise<Result<TextFile, HostError>> {
  try {
    const info = await disk.stat(path);
    if (info.isDirectory()) return err(hostError('isFolder', basename(path)));
    // A pipe or a device would keep us waiting for ever.
    if (!info.isFile()) return err(hostError('denied', basename(path), 'not a regular file'));
    if (info.size > limit) return err(tooLarge(path, info.size, limit));
    const bytes = await disk.readFile(path);
    const text = decode(bytes, path);
    if (!text.ok) return text;
    return ok({ text: text.value, hash: hashOf(bytes), readOnly: await isReadOnly(disk, path, info.mode) });
  } catch (thrown) {
    return err(fileError(thrown, path));
  }
}
