// Requests about backups.

import { ok } from '#shared/lib/result';
import { realTarget } from '../disk/realTarget';
import { pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';

export function backupHandlers(context: ShellContext): Pick<Handlers, 'backups.list' | 'backups.read'> {
  const { backups, save } = context;
  // As saving names it: a link and the file that it means have the same versions. A file that is gone has them still.
  const behindLinks = (path: string) => realTarget(save.disk, path).catch(() => path);
  return {
    'backups.list': async ({ handle }) => {
      const path = await pathFor(context, handle);
      return path.ok ? ok(await backups.list(await behindLinks(path.value))) : path;
    },
    'backups.read': async ({ handle, id }) => {
      const path = await pathFor(context, handle);
      return path.ok ? backups.read(await behindLinks(path.value), id) : path;
    },
  };
}
