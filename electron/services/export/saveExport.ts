// An export on its way to the disk: a picture is written by the export thread itself, as it is drawn; what is small enough
// to come as bytes goes the way of documents.

import type { HostError } from '#shared/api/contract';
import { ok, type Result } from '#shared/lib/result';
import type { SaveEnvironment } from '../disk/replaceFile';
import { saveFile } from '../disk/saveFile';
import { saveWritten } from '../disk/saveWritten';
import type { Exported } from '../shell/ports';

export interface SavedExport {
  readonly exported: Exported;
  /** Of the file, bytes. */
  readonly size: number;
}

/**
 * Runs an export and saves it at `path`, over what is there. A failed or cancelled one leaves that as it was.
 * @param run makes the export; may write it into the file that it is told
 */
export async function saveExport(
  environment: SaveEnvironment, path: string, run: (file: string) => Promise<Result<Exported, HostError>>,
): Promise<Result<SavedExport, HostError>> {
  const result = await saveWritten(environment, path, run, ({ written }) => written ?? null);
  if (!result.ok) return result;
  const { bytes, written } = result.value;
  if (written) return ok({ exported: result.value, size: written.size });
  const saved = await saveFile(environment, path, bytes, null);
  return saved.ok ? ok({ exported: result.value, size: bytes.length }) : saved;
}
