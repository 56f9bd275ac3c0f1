// What may be touched at all. The browser host serves one folder: a handle in it, a link in it or a name with `..` must
// not lead out. Electron has no such limit, because a person picks every file in the system's own dialog.

import { relative, isAbsolute, sep } from 'node:path';
import type { Disk } from './disk/disk';
import { realTarget } from './disk/realTarget';

export interface Reach {
  /** The folder, all links resolved; null: everything. */
  readonly root: string | null;
  /** Whether the path, after following links, is within reach. */
  allows(path: string): Promise<boolean>;
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** @throws the file system's error when `root` is not there */
export async function createReach(disk: Disk, root: string | null): Promise<Reach> {
  if (root === null) return { root, allows: async () => true };
  const real = await disk.realpath(root);
  return {
    root: real,
    async allows(path) {
      try {
        return isInside(real, await realTarget(disk, path));
      } catch {
        // What can't be resolved can't be opened either; whether it would be inside is then told by its name alone.
        return isInside(real, path);
      }
    },
  };
}
