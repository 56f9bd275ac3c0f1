// The folders and files that backups are kept in, found by name alone. A document that was renamed or moved finds its old
// versions by its id, but only where the file they belong to is gone: a copy made for another client has its own past.

import { join } from 'node:path';
import { z } from '#shared/lib/zod';
import type { Disk } from '../disk/disk';
import { errnoOf } from '../disk/fileError';
import { readTextFile } from '../disk/readTextFile';
import {
  documentKey, documentOf, parseFolderName, parseVersionName, placeKey, WHERE, type BackupFolderName, type Version,
} from './backupNames';

/** A version on disk. */
export interface Stored extends Version {
  /** Name of its folder in the folder of backups. */
  readonly folder: string;
  /** Name of its file. */
  readonly name: string;
}

const whereSchema = z.object({ path: z.string() });

/** Newest first; none where the folder is missing. @param root the folder of backups */
export async function versionsIn(disk: Disk, root: string, folder: string): Promise<Stored[]> {
  const names = await disk.readdir(join(root, folder)).catch((): string[] => []);
  const versions = names.flatMap((name) => {
    const version = parseVersionName(name);
    return version ? [{ ...version, folder, name }] : [];
  });
  return versions.sort((a, b) => b.savedAt - a.savedAt);
}

/** The folders of all documents. */
export async function backupFolders(disk: Disk, root: string): Promise<BackupFolderName[]> {
  const names = await disk.readdir(root).catch((): string[] => []);
  return names.map(parseFolderName).filter((name) => name !== null);
}

/** Whether the file that a folder belongs to is gone from there: renamed, moved, or deleted. */
async function isOrphan(disk: Disk, root: string, { name }: BackupFolderName): Promise<boolean> {
  const where = await readTextFile(disk, join(root, name, WHERE));
  if (!where.ok) return false;
  try {
    await disk.stat(whereSchema.parse(JSON.parse(where.value.text)).path);
    return false;
  } catch (thrown) {
    return errnoOf(thrown) === 'ENOENT';
  }
}

/** All versions of the document at `path`, newest first. */
export async function versionsOf(disk: Disk, root: string, path: string): Promise<Stored[]> {
  const place = placeKey(path);
  const all = await backupFolders(disk, root);
  const bytes = await disk.readFile(path).catch(() => null);
  const document = documentKey(bytes && documentOf(bytes));
  const own = all.filter((folder) => folder.place === place);
  const elsewhere = document === '0' ? [] : all.filter((folder) => folder.place !== place && folder.document === document);
  const orphans = await Promise.all(elsewhere.map((folder) => isOrphan(disk, root, folder)));
  const folders = [...own, ...elsewhere.filter((_, index) => orphans[index])];
  const found = await Promise.all(folders.map(({ name }) => versionsIn(disk, root, name)));
  return found.flat().sort((a, b) => b.savedAt - a.savedAt);
}
