// The folders that were saved to, so that the next start knows where a crash may have left temporary files. A folder is
// written down before the first file in it is.

import { z } from '#shared/lib/zod';
import type { SaveEnvironment } from '../disk/replaceFile';
import { stateFile } from './stateFile';

const MAX_FOLDERS = 50;

const schema = z.object({ folders: z.array(z.string()) });

export interface SavedFolders {
  list(): Promise<readonly string[]>;
  /** Resolves when it is written down, at once where it was before. */
  add(folder: string): Promise<void>;
}

/** @param file the JSON file they are kept in */
export function createSavedFolders(environment: SaveEnvironment, file: string): SavedFolders {
  const state = stateFile(environment, file, schema, { folders: [] });
  const known = new Set<string>();
  return {
    list: async () => (await state.read()).folders,
    async add(folder) {
      if (known.has(folder)) return;
      known.add(folder);
      if ((await state.read()).folders[0] === folder) return;
      await state.update(({ folders }) => ({
        folders: [folder, ...folders.filter((other) => other !== folder)].slice(0, MAX_FOLDERS),
      }));
    },
  };
}
