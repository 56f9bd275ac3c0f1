// Where a path really leads. Saving goes through symbolic links to the file they mean, and the check of what may be
// reached has to look at the same place, also when the file does not exist yet.

import { basename, dirname, join, resolve } from 'node:path';
import type { Disk } from './disk';
import { errnoOf } from './fileError';

/** Links that point to links that point nowhere: more than this is a mistake. */
const MAX_LINKS = 16;

async function linkTarget(disk: Disk, path: string): Promise<string | null> {
  try {
    return await disk.readlink(path);
  } catch {
    return null;
  }
}

/**
 * The absolute path behind all symbolic links. The last part need not exist; its folder must.
 * @throws the file system's error
 */
export async function realTarget(disk: Disk, path: string, links = 0): Promise<string> {
  try {
    return await disk.realpath(path);
  } catch (thrown) {
    if (errnoOf(thrown) !== 'ENOENT' || links > MAX_LINKS) throw thrown;
  }
  const target = await linkTarget(disk, path);
  if (target !== null) return realTarget(disk, resolve(dirname(path), target), links + 1);
  return join(await disk.realpath(dirname(path)), basename(path));
}
