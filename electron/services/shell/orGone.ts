// Asking a drive that may be gone: it answers after minutes, so after a while it counts as failed.

import { basename } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import { fileError } from '../disk/fileError';
import type { ShellContext } from './context';

/** ms */
const PATIENCE_MS = 15_000;

/** What the work gives, or why it failed; `driveFailed` where it takes too long. */
export async function orGone<T>(context: ShellContext, path: string, work: Promise<T>): Promise<Result<T, HostError>> {
  const gone = context.patience(PATIENCE_MS).then(() => err(hostError('driveFailed', basename(path), 'no answer')));
  return Promise.race([work.then(ok, (thrown: unknown) => err(fileError(thrown, path))), gone]);
}
