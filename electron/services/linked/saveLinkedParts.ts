// The parts of a blueprint that is split, each into a file of its own beside it. Each is written beside its place before the
// first of them is put there, so that a full disk or a folder that can't be written leaves none of them. What is replaced
// is kept among the versions first: unlike an export, it can't be made again.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { HostError } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { err, ok, type Result } from '#shared/lib/result';
import type { Backups } from '../backups/backups';
import { blueprintCheck } from '../backups/blueprintCheck';
import type { SaveEnvironment } from '../disk/replaceFile';
import { realTarget } from '../disk/realTarget';
import { saveWritten, type Written } from '../disk/saveWritten';
import { writeNewFile } from '../disk/writeBytes';

export interface LinkedPart {
  readonly path: string;
  readonly text: string;
}

export interface PartsSaving {
  readonly save: SaveEnvironment;
  readonly backups: Backups;
}

/** The names of those that are there already. */
export async function partsThere({ save: { disk } }: PartsSaving, parts: readonly LinkedPart[]): Promise<readonly string[]> {
  const there = await Promise.all(parts.map(({ path }) => disk.stat(path).then(() => [basename(path)], () => [])));
  return there.flat();
}

/**
 * Saves all of them or none, over what is there.
 * Errors: those of `saveWritten`, invalidBlueprint; driveFailed where the version that is replaced can't be kept.
 */
export async function saveLinkedParts(saving: PartsSaving, parts: readonly LinkedPart[]): Promise<Result<null, HostError>> {
  const whole = parts.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  for (const { bytes } of whole) {
    const wrong = blueprintCheck(bytes);
    if (wrong) return err(wrong);
  }
  for (const { path } of whole) if (!(await oldIsKept(saving, path))) return err(hostError('driveFailed', basename(path)));
  const there = new Set(await partsThere(saving, parts));
  const saved = await saveAll(saving.save, whole);
  if (!saved.ok) await takeBack(saving, whole.filter(({ path }) => !there.has(basename(path))));
  return saved;
}

/** Those that were in their places before the last could not be put into its own. What is not ours stays. */
async function takeBack({ save: { disk } }: PartsSaving, parts: readonly Bytes[]): Promise<void> {
  for (const { path, bytes } of parts) {
    const found = await disk.readFile(path).catch(() => null);
    if (found && Buffer.compare(found, bytes) === 0) await disk.unlink(path).catch(() => undefined);
  }
}

async function oldIsKept({ save: { disk }, backups }: PartsSaving, path: string): Promise<boolean> {
  const stats = await disk.stat(path).catch(() => null);
  if (!stats?.isFile()) return true;
  const bytes = await disk.readFile(path).catch(() => null);
  return bytes !== null && backups.keep(await realTarget(disk, path).catch(() => path), bytes, stats.mtimeMs);
}

type Bytes = { readonly path: string; readonly bytes: Uint8Array };

/** The others within: the first waits for them in its temporary file. */
async function saveAll(environment: SaveEnvironment, [first, ...others]: readonly Bytes[]): Promise<Result<null, HostError>> {
  if (!first) return ok(null);
  const { path, bytes } = first;
  const saved = await saveWritten(environment, path, async (file): Promise<Result<Written, HostError>> => {
    await writeNewFile(environment.disk, file, bytes, null);
    const rest = await saveAll(environment, others);
    return rest.ok ? ok({ size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') }) : rest;
  }, (written) => written);
  return saved.ok ? ok(null) : saved;
}
