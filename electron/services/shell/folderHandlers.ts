// Requests of the page's own file dialogs: what is in a folder, and a handle for a name in it. Only where one folder is
// served; a host with the system's dialogs has no folder to start from.

import { basename, dirname, join } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import type { Disk } from '../disk/disk';
import { errnoOf, fileError } from '../disk/fileError';
import { isFileName, nameInFolder } from '../fileName';
import { listFolder, type ListedFile } from '../listFolder';
import { pathFor, type ShellContext } from './context';
import type { CheckedInput, Handlers } from './handlers';

async function isFile(disk: Disk, path: string): Promise<Result<boolean, HostError>> {
  try {
    const stats = await disk.stat(path);
    return stats.isDirectory() ? err(hostError('isFolder', basename(path))) : ok(true);
  } catch (thrown) {
    return errnoOf(thrown) === 'ENOENT' ? ok(false) : err(fileError(thrown, path));
  }
}

export function folderHandlers(context: ShellContext): Pick<Handlers, 'folder.list' | 'folder.file'> {
  const { reach, describe, platform } = context;
  const { disk } = context.save;

  function parentOf(folder: string) {
    return folder === reach.root || dirname(folder) === folder ? null : describe(dirname(folder));
  }

  async function list(folder: string, { pictures, what }: CheckedInput<'folder.list'>) {
    const entry = ({ path, kind, size, modifiedAt }: ListedFile) => ({ ...describe(path), kind, size, modifiedAt });
    try {
      const entries = await listFolder(disk, reach, folder, pictures, what === 'tables');
      return ok({ folder: describe(folder), parent: parentOf(folder), entries: entries.map(entry) });
    } catch (thrown) {
      return err(fileError(thrown, folder));
    }
  }

  return {
    'folder.list': async (input) => {
      if (input.folder === undefined) return reach.root === null ? err(hostError('unsupported')) : list(reach.root, input);
      const path = await pathFor(context, input.folder);
      return path.ok ? list(path.value, input) : path;
    },
    'folder.file': async ({ folder, name }) => {
      const within = await pathFor(context, folder);
      if (!within.ok) return within;
      if (!isFileName(name, platform)) return err(hostError('badName', name));
      const path = join(within.value, await nameInFolder(disk, within.value, name));
      if (!(await reach.allows(path))) return err(hostError('denied', name));
      const exists = await isFile(disk, path);
      return exists.ok ? ok({ ...describe(path), exists: exists.value }) : exists;
    },
  };
}
