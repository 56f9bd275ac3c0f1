// Requests of the library: paths become handles here, and what is out of reach stays out.

import { hostError } from '#shared/api/errors';
import type { LibraryDetails, LibraryFile } from '#shared/api/requests/library';
import { err, ok } from '#shared/lib/result';
import type { ListedBlueprint, LookedInto } from '../library/createLibrary';
import { DONE, pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';
import { orGone } from './orGone';

type LibraryRequest = Extract<keyof Handlers, `library.${string}`>;

function describer({ describe }: ShellContext) {
  const details = ({ path, size, modifiedAt, summary, problem, editing }: LookedInto): LibraryDetails =>
    ({ handle: describe(path).handle, size, modifiedAt, summary, problem, editing });
  const file = ({ path, within, details: known, current, copyOf }: ListedBlueprint): LibraryFile =>
    ({ ...describe(path), within, current, details: known && details(known), copyOf: copyOf === null ? null : describe(copyOf).handle });
  return { details, file };
}

export function libraryHandlers(context: ShellContext): Pick<Handlers, LibraryRequest> {
  const { library, libraryFolders, describe, reach, ports } = context;
  const described = describer(context);
  return {
    'library.folders': async () => {
      const all = await libraryFolders.list();
      const allowed = await Promise.all(all.map((folder) => reach.allows(folder)));
      return ok(all.filter((_, index) => allowed[index]).map(describe));
    },
    'library.pickFolder': async (input) => {
      if (!ports.dialogs) return err(hostError('unsupported'));
      const path = await ports.dialogs.pickFolder(input);
      return ok(path === null ? null : describe(path));
    },
    'library.addFolder': async ({ folder }) => {
      const path = await pathFor(context, folder);
      if (!path.ok) return path;
      await libraryFolders.add(path.value);
      return ok(describe(path.value));
    },
    'library.removeFolder': async ({ folder }) => {
      const path = context.handles.pathOf(folder);
      if (path !== undefined) await libraryFolders.remove(path);
      return DONE;
    },
    'library.list': async ({ folder, seen, again }) => {
      const path = await pathFor(context, folder);
      if (!path.ok) return path;
      const listed = await orGone(context, path.value, library.list(path.value, seen, again));
      if (!listed.ok || !listed.value.listing) return listed.ok ? ok({ seen: listed.value.seen, listing: null }) : listed;
      const { files, unreadable, more } = listed.value.listing;
      return ok({ seen: listed.value.seen, listing: { files: files.map(described.file), unreadable: unreadable.map(describe), more } });
    },
    'library.details': async ({ files }) => {
      const paths = await Promise.all(files.map((file) => pathFor(context, file)));
      const allowed = paths.flatMap((path) => (path.ok ? [path.value] : []));
      const looked = await orGone(context, allowed[0] ?? '', library.details(allowed));
      return looked.ok ? ok(looked.value.map(described.details)) : looked;
    },
    'library.picture': async ({ file }) => {
      const path = await pathFor(context, file);
      if (!path.ok) return path;
      const { png, problem } = await library.picture(path.value);
      return ok({ png: png && Buffer.from(png).toString('base64'), problem });
    },
  };
}
