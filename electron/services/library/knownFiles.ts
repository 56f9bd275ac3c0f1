// What is known of files that were looked into, by path, size and time: the second opening of a library asks the drive for
// times only. Bounded, and kept in the app's own folder; losing it costs a look.

import { libraryProblem, librarySummary } from '#shared/api/requests/library';
import { z } from '#shared/lib/zod';
import type { SaveEnvironment } from '../disk/replaceFile';
import { stateFile } from '../state/stateFile';

const MAX_KNOWN = 3000;

const known = z.object({
  path: z.string(),
  size: z.number(),
  modifiedAt: z.number(),
  /** SHA-256 of the bytes; empty for a file that was not read. */
  hash: z.string(),
  summary: librarySummary.nullable(),
  problem: libraryProblem.nullable(),
});
export type KnownFile = z.infer<typeof known>;

export interface KnownFiles {
  /** The last that was known, be it still so or not. */
  of(path: string): Promise<KnownFile | undefined>;
  set(file: KnownFile): Promise<void>;
  /** Resolves when everything is written down. */
  settled(): Promise<void>;
}

/** @param file the JSON file they are kept in */
export function createKnownFiles(environment: SaveEnvironment, file: string): KnownFiles {
  const state = stateFile(environment, file, z.object({ files: z.array(known) }), { files: [] });
  let loaded: Promise<Map<string, KnownFile>> | undefined;
  let writing: Promise<void> | undefined;
  let again = false;

  const load = () => (loaded ??= state.read().then(({ files }) => new Map(files.map((entry) => [entry.path, entry]))));

  /** One write at a time; what comes meanwhile is in the next. */
  function write(files: Map<string, KnownFile>): void {
    if (writing) {
      again = true;
      return;
    }
    writing = state.update(() => ({ files: [...files.values()] })).finally(() => {
      writing = undefined;
      if (!again) return;
      again = false;
      write(files);
    });
  }

  return {
    of: async (path) => (await load()).get(path),
    async set(entry) {
      const files = await load();
      // Behind all others: the first ones are those that nobody has looked into for longest.
      files.delete(entry.path);
      files.set(entry.path, entry);
      for (const path of files.keys()) {
        if (files.size <= MAX_KNOWN) break;
        files.delete(path);
      }
      write(files);
    },
    async settled() {
      while (writing) await writing;
    },
  };
}
