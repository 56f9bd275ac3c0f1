// The files opened or saved last, newest first. Kept by path: a file that has been moved away stays in the list, marked
// as missing, because the drive it is on may only be unplugged.

import { z } from '#shared/lib/zod';
import type { SaveEnvironment } from '../disk/replaceFile';
import { isSameFile } from '../fileName';
import { stateFile } from './stateFile';

const MAX_RECENTS = 20;
/** A network drive that is gone answers after minutes; the home screen does not wait for it. */
const LOOK_MS = 1500;

const schema = z.object({
  files: z.array(z.object({ path: z.string(), openedAt: z.number() })),
});

export interface RecentFile {
  readonly path: string;
  /** ms since 1970 */
  readonly openedAt: number;
  readonly missing: boolean;
}

export interface Recents {
  list(): Promise<RecentFile[]>;
  add(path: string, at: number): Promise<void>;
  remove(path: string): Promise<void>;
  clear(): Promise<void>;
}

/** @param file the JSON file they are kept in */
export function createRecents(environment: SaveEnvironment, file: string): Recents {
  const state = stateFile(environment, file, schema, { files: [] });

  async function isMissing(path: string): Promise<boolean> {
    const there = environment.disk.stat(path).then((stats) => stats.isFile(), () => false);
    return !(await Promise.race([there, environment.wait(LOOK_MS).then(() => false)]));
  }

  return {
    async list() {
      const { files } = await state.read();
      return Promise.all(files.map(async (recent) => ({ ...recent, missing: await isMissing(recent.path) })));
    },
    add: (path, openedAt) => state.update(async ({ files }) => {
      const same = await Promise.all(files.map((recent) => isSameFile(environment.disk, recent.path, path)));
      return { files: [{ path, openedAt }, ...files.filter((_, index) => !same[index])].slice(0, MAX_RECENTS) };
    }),
    remove: (path) => state.update(({ files }) => ({ files: files.filter((recent) => recent.path !== path) })),
    clear: () => state.update(() => ({ files: [] })),
  };
}
