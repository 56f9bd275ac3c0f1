// Requests about files: choosing, reading, saving, recent files and examples.

import { hostError } from '#shared/api/errors';
import { err, ok } from '#shared/lib/result';
import { readTextFile } from '../disk/readTextFile';
import { blueprintCheck } from '../backups/blueprintCheck';
import { saveDocument } from '../backups/saveDocument';
import { readCarried } from '../reopen/readCarried';
import { listExamples, readExample } from '../examples';
import { DONE, pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';

type FileRequest = 'files.pickOpen' | 'files.pickSave' | 'files.read' | 'files.readCarried' | 'files.write' | 'shell.showInFolder';
type RecentRequest = 'recents.list' | 'recents.add' | 'recents.remove' | 'recents.clear';
type ExampleRequest = 'examples.list' | 'examples.read';

const unsupported = err(hostError('unsupported'));

export function fileHandlers(context: ShellContext): Pick<Handlers, FileRequest> {
  const { ports, describe } = context;
  const saving = { environment: context.save, backups: context.backups, check: blueprintCheck, now: context.now };
  const described = (path: string | null) => ok(path === null ? null : describe(path));
  return {
    'files.pickOpen': async (input) => (ports.dialogs ? described(await ports.dialogs.pickOpen(input)) : unsupported),
    'files.pickSave': async (input) => (ports.dialogs ? described(await ports.dialogs.pickSave(input)) : unsupported),
    'files.read': async ({ handle }) => {
      const path = await pathFor(context, handle);
      if (!path.ok) return path;
      const file = await readTextFile(context.save.disk, path.value);
      if (!file.ok) return file;
      return ok({ ...describe(path.value), ...file.value });
    },
    'files.readCarried': async ({ handle }) => {
      const path = await pathFor(context, handle);
      if (!path.ok) return path;
      const carried = await readCarried(context.save.disk, path.value);
      return carried.ok ? ok({ text: carried.value }) : carried;
    },
    'files.write': async ({ handle, text, expected }) => {
      const path = await pathFor(context, handle);
      if (!path.ok) return path;
      await context.announce(path.value);
      const saved = await saveDocument(saving, path.value, new TextEncoder().encode(text), expected);
      if (saved.ok) await context.recents.add(path.value, context.now());
      return saved;
    },
    'shell.showInFolder': async ({ handle }) => {
      const path = await pathFor(context, handle);
      if (!path.ok) return path;
      if (!ports.showInFolder) return unsupported;
      ports.showInFolder(path.value);
      return DONE;
    },
  };
}

export function recentHandlers(context: ShellContext): Pick<Handlers, RecentRequest> {
  const { recents, reach, describe } = context;
  return {
    // Both hosts share the list; the browser host shows what is in its folder.
    'recents.list': async () => {
      const all = await recents.list();
      const allowed = await Promise.all(all.map((recent) => reach.allows(recent.path)));
      return ok(all
        .filter((_, index) => allowed[index])
        .map(({ path, openedAt, missing }) => ({ ...describe(path), openedAt, missing })));
    },
    'recents.add': async ({ handle }) => {
      const path = await pathFor(context, handle);
      if (!path.ok) return path;
      await recents.add(path.value, context.now());
      return DONE;
    },
    'recents.remove': async ({ handle }) => {
      const path = await pathFor(context, handle);
      if (!path.ok) return path;
      await recents.remove(path.value);
      return DONE;
    },
    'recents.clear': async () => {
      await recents.clear();
      return DONE;
    },
  };
}

export function exampleHandlers(context: ShellContext): Pick<Handlers, ExampleRequest> {
  const { examplesDir, save } = context;
  return {
    'examples.list': async () => ok(await listExamples(save.disk, examplesDir)),
    'examples.read': ({ id }) => readExample(save.disk, examplesDir, id),
  };
}
