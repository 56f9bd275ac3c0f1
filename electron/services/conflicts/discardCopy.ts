// Takes a conflict copy out of the way when what is in it has been merged: into the system's bin, else into the app's own
// folder. Nothing is ever deleted that is not somewhere else already.

import { basename, join } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import { fileError } from '../disk/fileError';
import { readTextFile } from '../disk/readTextFile';
import type { SaveEnvironment } from '../disk/replaceFile';
import { saveFile } from '../disk/saveFile';
import type { FoundCopy } from './createCopies';

export interface DiscardEnvironment {
  readonly save: SaveEnvironment;
  /** Moves a file to the system's bin; rejects where it can't. */
  readonly trash: ((path: string) => Promise<void>) | null;
  /** The folder for copies where there is no bin. */
  readonly keepIn: string;
  /** ms since 1970 */
  readonly now: () => number;
}

/** `2026-11-21 103200 Hotel (1).blueprint`, shortened in the middle, as a name can't have more than 255 bytes. */
function keptName(name: string, now: number): string {
  const time = new Date(now).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '');
  const rest = Buffer.byteLength(name) <= 200 ? name : `${Array.from(name).slice(0, 40).join('')}….blueprint`;
  return `${time} ${rest}`;
}

async function keep({ save, keepIn, now }: DiscardEnvironment, path: string, text: string): Promise<Result<string, HostError>> {
  const kept = join(keepIn, keptName(basename(path), now()));
  try {
    await save.disk.mkdir(keepIn, { recursive: true });
    const saved = await saveFile(save, kept, new TextEncoder().encode(text), null);
    if (!saved.ok) return saved;
    await save.disk.unlink(path);
    return ok(kept);
  } catch (thrown) {
    return err(fileError(thrown, path));
  }
}

/**
 * Where it is now; null: in the bin.
 * Errors: conflict (it holds something else than `copy.hash`), and those of reading and saving.
 */
export async function discardCopy(environment: DiscardEnvironment, { path, hash }: Pick<FoundCopy, 'path' | 'hash'>): Promise<Result<string | null, HostError>> {
  const { save, trash } = environment;
  const file = await readTextFile(save.disk, path);
  if (!file.ok) return file;
  if (file.value.hash !== hash) return err(hostError('conflict', basename(path)));
  const binned = trash !== null && (await trash(path).then(() => true, () => false));
  return binned ? ok(null) : keep(environment, path, file.value.text);
}
