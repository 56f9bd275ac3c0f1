// Requests about colleagues: who is changing a document, and conflict copies of it.

import { basename, join } from 'node:path';
import { hostError } from '#shared/api/errors';
import { err, ok } from '#shared/lib/result';
import { createCopies } from '../conflicts/createCopies';
import { discardCopy } from '../conflicts/discardCopy';
import { realTarget } from '../disk/realTarget';
import { pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';

type TeamRequest = 'team.presence' | 'team.copies' | 'team.discardCopy';

export function teamHandlers(context: ShellContext): Pick<Handlers, TeamRequest> {
  const { save, reach, presence, describe, ports, dataDir, now } = context;
  const copies = createCopies(save.disk, (path) => reach.allows(path));

  /** Behind links: whoever has the file itself looks there. */
  async function placeOf(handle: string) {
    const path = await pathFor(context, handle);
    return path.ok ? ok(await realTarget(save.disk, path.value).catch(() => path.value)) : path;
  }

  return {
    'team.presence': async ({ page, handle, by, editing }) => {
      const path = await placeOf(handle);
      if (!path.ok) return path;
      const place = { page, path: path.value };
      if (editing) {
        await context.announce(path.value);
        await presence.editing(place, by);
      } else {
        await presence.left(place);
      }
      return ok(await presence.others(place));
    },
    'team.copies': async ({ handle }) => {
      const path = await placeOf(handle);
      if (!path.ok) return path;
      return ok((await copies.of(path.value)).map(({ path: copy, ...about }) => ({ ...describe(copy), ...about })));
    },
    'team.discardCopy': async ({ handle, copy, hash }) => {
      const [document, path] = [await placeOf(handle), await pathFor(context, copy)];
      if (!document.ok) return document;
      if (!path.ok) return path;
      const found = (await copies.of(document.value)).find((candidate) => candidate.path === path.value);
      if (!found) return err(hostError('denied', basename(path.value)));
      const environment = { save, trash: ports.trash ?? null, keepIn: join(dataDir, 'conflict-copies'), now };
      const done = await discardCopy(environment, { path: found.path, hash });
      if (!done.ok) return done;
      return ok({ place: done.value === null ? null : describe(done.value).place });
    },
  };
}
