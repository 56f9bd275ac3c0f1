// The request for the blueprint that a file is linked with.

import { ok } from '#shared/lib/result';
import { findLinked } from '../linked/findLinked';
import { pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';
import { orGone } from './orGone';

export function linkedHandlers(context: ShellContext): Pick<Handlers, 'linked.find'> {
  const { save, reach, library, recents, describe } = context;
  const search = {
    disk: save.disk,
    allows: (path: string) => reach.allows(path),
    lookInto: (paths: readonly string[]) => library.details(paths),
    recents: async () => (await recents.list()).flatMap(({ path, missing }) => (missing ? [] : [path])),
  };
  return {
    'linked.find': async ({ handle, ...wanted }) => {
      const path = await pathFor(context, handle);
      if (!path.ok) return path;
      const found = await orGone(context, path.value, findLinked(search, path.value, wanted));
      return found.ok ? ok({ file: found.value === null ? null : describe(found.value) }) : found;
    },
  };
}
