// A small JSON file in the app's own folder: preferences, recent files. Reading tolerates anything, since nothing in it
// is anybody's work; changes run one after the other and are written as carefully as a document.

import { dirname } from 'node:path';
import type { z } from '#shared/lib/zod';
import type { SaveEnvironment } from '../disk/replaceFile';
import { readTextFile } from '../disk/readTextFile';
import { saveFile } from '../disk/saveFile';

export interface StateFile<T> {
  read(): Promise<T>;
  /** Reads, changes and writes; resolves when it is on disk, or when writing has failed for good. */
  update(change: (state: T) => T | Promise<T>): Promise<void>;
}

/** @param empty what a missing or unreadable file means */
export function stateFile<T>(environment: SaveEnvironment, path: string, schema: z.ZodType<T>, empty: T): StateFile<T> {
  let last: Promise<void> = Promise.resolve();

  async function read(): Promise<T> {
    const file = await readTextFile(environment.disk, path);
    if (!file.ok) return empty;
    try {
      const parsed = schema.safeParse(JSON.parse(file.value.text));
      return parsed.success ? parsed.data : empty;
    } catch {
      return empty;
    }
  }

  async function change(by: (state: T) => T | Promise<T>): Promise<void> {
    const next = await by(await read());
    await environment.disk.mkdir(dirname(path), { recursive: true }).catch(() => undefined);
    await saveFile(environment, path, new TextEncoder().encode(`${JSON.stringify(next, null, 1)}\n`), null);
  }

  return {
    read: () => last.then(read),
    update: (by) => (last = last.then(() => change(by))),
  };
}
