// Requests for the files that a blueprint belongs together with.

import { basename, dirname, join } from 'node:path';
import { hostError } from '#shared/api/errors';
import { partFileName } from '#shared/export/scope/phaseParts';
import { err, ok } from '#shared/lib/result';
import { findLinked, findLinking } from '../linked/findLinked';
import { partsThere, saveLinkedParts } from '../linked/saveLinkedParts';
import { pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';
import { orGone } from './orGone';

export function linkedHandlers(context: ShellContext): Pick<Handlers, 'linked.find' | 'linked.from' | 'linked.saveParts'> {
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
    'linked.from': async ({ handle, blueprint }) => {
      const path = await pathFor(context, handle);
      if (!path.ok) return path;
      const found = await orGone(context, path.value, findLinking(search, path.value, blueprint));
      return found.ok ? ok({ file: found.value === null ? null : describe(found.value) }) : found;
    },
    'linked.saveParts': async ({ handle, parts, replace }) => {
      const path = await pathFor(context, handle);
      if (!path.ok) return path;
      const places = parts.map(({ text, ...part }) => ({ text, path: join(dirname(path.value), partFileName(basename(path.value), part)) }));
      for (const place of places) if (!(await reach.allows(place.path))) return err(hostError('denied', basename(place.path)));
      const there = await partsThere(context, places);
      if (there.length > 0 && replace !== true) return err(hostError('exists', there.join('\n')));
      await context.announce(path.value);
      const saved = await saveLinkedParts(context, places);
      return saved.ok ? ok({ files: places.map((place) => describe(place.path)) }) : saved;
    },
  };
}
