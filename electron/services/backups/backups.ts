// Versions of documents in the app's own folder: those that saving replaced, and those that it wrote, so that what a sync
// client or a colleague does to the shared file later can be undone. Written by the same saver as documents; never a
// reason why a document is not saved.

import { join } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import { hashOf, readTextFile } from '../disk/readTextFile';
import type { SaveEnvironment } from '../disk/replaceFile';
import { saveFile } from '../disk/saveFile';
import { backupFolders, versionsIn, versionsOf, type Stored } from './backupFolders';
import { documentKey, documentOf, folderName, placeKey, versionName, WHERE, type Version } from './backupNames';
import { surplusVersions } from './surplusVersions';

export interface Backup extends Version {
  readonly id: string;
}

export interface Backups {
  /**
   * Keeps a version of the document at `path` (behind links), unless it is the newest one anyway. Drops what is too old.
   * @param savedAt when it was saved, ms since 1970
   * @returns whether it is on disk now; never throws
   */
  keep(path: string, bytes: Uint8Array, savedAt: number): Promise<boolean>;
  /** The versions of the document at `path`, newest first; also those from before it was renamed or moved. */
  list(path: string): Promise<Backup[]>;
  /** Errors: notFound and those of reading. */
  read(path: string, id: string): Promise<Result<{ text: string }, HostError>>;
  /** The folders that backups are written to. */
  folders(): Promise<string[]>;
}

/**
 * @param root the folder where they are kept; made when it is needed
 * @param now ms since 1970
 */
export function createBackups(environment: SaveEnvironment, root: string, now: () => number): Backups {
  const { disk } = environment;

  async function write(folder: string, file: string, bytes: Uint8Array): Promise<boolean> {
    await disk.mkdir(join(root, folder), { recursive: true }).catch(() => undefined);
    return (await saveFile(environment, join(root, folder, file), bytes, null)).ok;
  }

  async function prune(versions: readonly Stored[]): Promise<void> {
    for (const { folder, name } of surplusVersions(versions, now())) {
      await disk.unlink(join(root, folder, name)).catch(() => undefined);
    }
  }

  return {
    async keep(path, bytes, savedAt) {
      const { name: folder } = folderName(placeKey(path), documentKey(documentOf(bytes)));
      const before = await versionsIn(disk, root, folder);
      const [newest] = before;
      const hash = hashOf(bytes);
      if (newest && hash.startsWith(newest.hash)) return true;
      // A file that was brought back from elsewhere has an old time, but is a new version here.
      const inOrder = Math.max(Math.min(savedAt, now()), newest ? newest.savedAt + 1 : 0);
      const version = { savedAt: Math.round(inOrder), bytes: bytes.length, hash };
      if (!newest) await write(folder, WHERE, new TextEncoder().encode(`${JSON.stringify({ path })}\n`));
      const name = versionName(version);
      const isKept = await write(folder, name, bytes);
      if (isKept) await prune([{ ...version, folder, name }, ...before]);
      return isKept;
    },
    list: async (path) =>
      (await versionsOf(disk, root, path)).map(({ savedAt, bytes, hash, name }) => ({ id: name, savedAt, bytes, hash })),
    async read(path, id) {
      const version = (await versionsOf(disk, root, path)).find(({ name }) => name === id);
      if (!version) return err(hostError('notFound', id));
      const file = await readTextFile(disk, join(root, version.folder, version.name));
      return file.ok ? ok({ text: file.value.text }) : file;
    },
    folders: async () => [root, ...(await backupFolders(disk, root)).map(({ name }) => join(root, name))],
  };
}
