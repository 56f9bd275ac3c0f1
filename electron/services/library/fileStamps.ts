// Sizes and times of many files, as far as the drive tells them in time. The gallery does not wait for the rest: a file whose
// time is not known yet is shown as it was, and asked for when it comes into view.

import type { Disk } from '../disk/disk';
import { inParallel } from './inParallel';
import { stampOf } from './lookIntoFile';

export interface Stamp {
  readonly size: number;
  /** ms since 1970 */
  readonly modifiedAt: number;
}

/** A local disk answers for a thousand files in this time; a person takes it for "at once". ms */
const PATIENCE_MS = 400;
const WIDTH = 24;

/** @param wait resolves after so many ms */
export async function fileStamps(disk: Disk, paths: readonly string[], wait: (ms: number) => Promise<void>): Promise<ReadonlyMap<string, Stamp>> {
  const stamps = new Map<string, Stamp>();
  let isOver = false;
  const looked = inParallel(paths, WIDTH, async (path) => {
    const stats = await disk.stat(path).catch(() => null);
    if (stats && !isOver) stamps.set(path, stampOf(stats));
  }, () => isOver);
  await Promise.race([looked, wait(PATIENCE_MS)]);
  isOver = true;
  return stamps;
}
