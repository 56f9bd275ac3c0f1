// Saving a document: the saver, with a check that the bytes open again and a backup of both the version that is replaced
// and the one that is written.

import type { HostError } from '#shared/api/contract';
import { ok, type Result } from '#shared/lib/result';
import type { SaveEnvironment } from '../disk/replaceFile';
import { realTarget } from '../disk/realTarget';
import { saveFile, type Saved, type SaveOptions } from '../disk/saveFile';
import type { Backups } from './backups';

export interface DocumentSaving {
  readonly environment: SaveEnvironment;
  readonly backups: Backups;
  readonly check: NonNullable<SaveOptions['check']>;
  /** ms since 1970 */
  readonly now: () => number;
}

/**
 * Saves a document's bytes. That a backup could not be kept is a warning, never an error.
 * Errors: those of `saveFile`, invalidBlueprint.
 */
export async function saveDocument(
  { environment, backups, check, now }: DocumentSaving, path: string, bytes: Uint8Array, expected: string | null,
): Promise<Result<Saved, HostError>> {
  const saved = await saveFile(environment, path, bytes, expected, {
    check,
    keepOld: (old, target) => backups.keep(target, old.bytes, old.stats.mtimeMs),
  });
  if (!saved.ok || saved.value.unchanged) return saved;
  const target = await realTarget(environment.disk, path).catch(() => path);
  const { warnings } = saved.value;
  const isKept = (await backups.keep(target, bytes, now())) || warnings.includes('noBackup');
  return isKept ? saved : ok({ ...saved.value, warnings: [...warnings, 'noBackup'] });
}
