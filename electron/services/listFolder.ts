// The blueprints and folders in a folder, for the page's own open and save dialogs. Other files and hidden ones are left
// out, as is what can't be looked at: a listing that fails because of one broken link helps nobody.

import { join } from 'node:path';
import { MAY_CARRY } from '#shared/format/carried/carried';
import type { Disk } from './disk/disk';
import type { Reach } from './reach';

export interface ListedFile {
  readonly path: string;
  readonly name: string;
  readonly kind: 'folder' | 'file';
  /** Bytes; 0 for folders. */
  readonly size: number;
  /** ms since 1970 */
  readonly modifiedAt: number;
}

const BLUEPRINTS = /\.(blueprint|json)$/i;
const TABLES = /\.(csv|tsv|xlsx|xlsm|xls)$/i;
/** "Step 2" before "Step 10", whatever the case. */
const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

async function look(disk: Disk, reach: Reach, path: string, name: string, isShown: (name: string) => boolean): Promise<ListedFile | null> {
  try {
    const stats = await disk.stat(path);
    const modifiedAt = Math.round(stats.mtimeMs);
    if (!(await reach.allows(path))) return null;
    if (stats.isDirectory()) return { path, name, kind: 'folder', size: 0, modifiedAt };
    return stats.isFile() && isShown(name) ? { path, name, kind: 'file', size: stats.size, modifiedAt } : null;
  } catch {
    return null;
  }
}

/**
 * Folders first, each in natural order.
 * @param pictures lists those too that may carry a blueprint
 * @param tables lists tables instead
 * @throws the file system's error when the folder can't be read
 */
export async function listFolder(disk: Disk, reach: Reach, folder: string, pictures = false, tables = false): Promise<ListedFile[]> {
  const isShown = (name: string): boolean => (tables ? TABLES.test(name) : BLUEPRINTS.test(name) || (pictures && MAY_CARRY.test(name)));
  const names = (await disk.readdir(folder)).filter((name) => !name.startsWith('.'));
  const looked = await Promise.all(names.map((name) => look(disk, reach, join(folder, name), name, isShown)));
  return looked
    .filter((entry) => entry !== null)
    .sort((a, b) => (a.kind === b.kind ? byName.compare(a.name, b.name) : a.kind === 'folder' ? -1 : 1));
}
