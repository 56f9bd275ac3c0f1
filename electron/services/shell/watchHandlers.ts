// Requests about watching open files.

import { createWatcher, type WatchedFile, type Watcher } from '../watch/createWatcher';
import { DONE, pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';

/** The shell's watcher; what it notices goes to all pages, and each knows what it has open. */
export function shellWatcher({ save, now, ports, describe }: ShellContext): Watcher {
  let asked = '';
  const watcher = createWatcher({
    disk: save.disk,
    now,
    every(ms, call) {
      const timer = setInterval(call, ms).unref();
      return () => clearInterval(timer);
    },
    // A host with one page has only the one that asked last.
    hasPage: (page) => ports.hasPage?.(page) ?? page === asked,
    tell: (path, hash) => ports.emit('files.changed', { handle: describe(path).handle, hash }),
  });
  return {
    ...watcher,
    watch(page, files, hidden) {
      asked = page;
      watcher.watch(page, files, hidden);
    },
  };
}

export function watchHandlers(context: ShellContext, watcher: Watcher): Pick<Handlers, 'files.watch'> {
  return {
    'files.watch': async ({ page, files, hidden }) => {
      const watched: WatchedFile[] = [];
      for (const { handle, hash } of files) {
        const path = await pathFor(context, handle);
        // What may not be reached is not watched; the page hears of it when it saves.
        if (path.ok) watched.push({ path: path.value, hash });
      }
      watcher.watch(page, watched, hidden);
      return DONE;
    },
  };
}
