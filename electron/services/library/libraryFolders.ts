// The folders that the person has chosen for the library, in the order of choosing. Kept by path here; the page has handles.

import { z } from '#shared/lib/zod';
import type { SaveEnvironment } from '../disk/replaceFile';
import { stateFile } from '../state/stateFile';

/** More tabs than that nobody finds anything in. */
const MAX_FOLDERS = 8;

const schema = z.object({ folders: z.array(z.string()) });

export interface LibraryFolders {
  list(): Promise<readonly string[]>;
  add(folder: string): Promise<void>;
  remove(folder: string): Promise<void>;
}

/** @param file the JSON file they are kept in */
export function createLibraryFolders(environment: SaveEnvironment, file: string): LibraryFolders {
  const state = stateFile(environment, file, schema, { folders: [] });
  return {
    list: async () => (await state.read()).folders,
    add: (folder) => state.update(({ folders }) => (
      { folders: folders.includes(folder) ? folders : [...folders, folder].slice(-MAX_FOLDERS) }
    )),
    remove: (folder) => state.update(({ folders }) => ({ folders: folders.filter((other) => other !== folder) })),
  };
}
