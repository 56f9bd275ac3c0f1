// Translates what the operating system says into the codes of the contract. One table, so that the same trouble has the
// same name whether it comes up while reading, saving or listing.

import { basename } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { ErrorCode, HostError } from '#shared/api/contract';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'readOnly',
  EISDIR: 'isFolder',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EBUSY: 'busy',
  EAGAIN: 'busy',
  ETXTBSY: 'busy',
  EMFILE: 'busy',
  ENFILE: 'busy',
  ENAMETOOLONG: 'badName',
  EINVAL: 'badName',
  EILSEQ: 'badName',
  ELOOP: 'badName',
  EFBIG: 'tooLarge',
  EIO: 'driveFailed',
  ESTALE: 'driveFailed',
  ENODEV: 'driveFailed',
  ENXIO: 'driveFailed',
  ENOTCONN: 'driveFailed',
  EHOSTDOWN: 'driveFailed',
  EHOSTUNREACH: 'driveFailed',
  ENETUNREACH: 'driveFailed',
  ENETDOWN: 'driveFailed',
  ETIMEDOUT: 'driveFailed',
  ECONNRESET: 'driveFailed',
  // A drive that can't replace files, where writing in place was not safe either.
  EXDEV: 'driveFailed',
  ENOTSUP: 'driveFailed',
  EOPNOTSUPP: 'driveFailed',
  ENOSYS: 'driveFailed',
};

/** The errno name of what a file system call threw (`ENOENT`); an empty text for anything else. */
export function errnoOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}

/** The contract's error for what was thrown while working on `path`. */
export function fileError(thrown: unknown, path: string): HostError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return hostError(CODES[errnoOf(thrown)] ?? 'unexpected', basename(path), reason);
}
