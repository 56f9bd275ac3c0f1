// The person's own templates: blueprints in a folder of the app's own, named by when they came. They are somebody's work, so
// they are checked and saved as carefully as any document; the page gets ids, never paths.

import { join } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import { blueprintCheck } from '../backups/blueprintCheck';
import { fileError } from '../disk/fileError';
import { readTextFile } from '../disk/readTextFile';
import type { SaveEnvironment } from '../disk/replaceFile';
import { saveFile } from '../disk/saveFile';

export interface OwnTemplates {
  /** Ids, the newest first; none where there is no folder yet. */
  list(): Promise<readonly string[]>;
  /** Errors: notFound and those of reading a file. */
  read(id: string): Promise<Result<{ text: string }, HostError>>;
  /** @param id the one to replace; null: a new one. Errors: notFound, invalidBlueprint and those of saving. */
  save(id: string | null, text: string): Promise<Result<{ id: string }, HostError>>;
  /** Errors: notFound and those of the drive. */
  remove(id: string): Promise<Result<Record<never, never>, HostError>>;
}

/** Time first, so that names sort by it. */
const FILE = /^(own-\d{15}(?:-\d+)?)\.blueprint$/;

/** @param now ms since 1970 */
export function createOwnTemplates(environment: SaveEnvironment, folder: string, now: () => number): OwnTemplates {
  const { disk } = environment;
  const pathOf = (id: string) => join(folder, `${id}.blueprint`);

  async function list(): Promise<readonly string[]> {
    const names = await disk.readdir(folder).catch((): string[] => []);
    return names.flatMap((name) => FILE.exec(name)?.[1] ?? []).sort().reverse();
  }

  async function known(id: string): Promise<Result<string, HostError>> {
    return (await list()).includes(id) ? ok(pathOf(id)) : err(hostError('notFound', id));
  }

  async function freeId(): Promise<string> {
    const taken = await list();
    const id = `own-${String(now()).padStart(15, '0')}`;
    for (let n = 1; ; n++) {
      const one = n === 1 ? id : `${id}-${n}`;
      if (!taken.includes(one)) return one;
    }
  }

  return {
    list,
    async read(id) {
      const path = await known(id);
      const file = path.ok ? await readTextFile(disk, path.value) : path;
      return file.ok ? ok({ text: file.value.text }) : file;
    },
    async save(replaced, text) {
      const path = replaced === null ? ok(pathOf(await freeId())) : await known(replaced);
      if (!path.ok) return path;
      await disk.mkdir(folder, { recursive: true }).catch(() => undefined);
      const saved = await saveFile(environment, path.value, new TextEncoder().encode(text), null, { check: blueprintCheck });
      return saved.ok ? ok({ id: path.value.slice(join(folder, '/').length, -'.blueprint'.length) }) : saved;
    },
    async remove(id) {
      const path = await known(id);
      if (!path.ok) return path;
      try {
        await disk.unlink(path.value);
        return ok({});
      } catch (thrown) {
        return err(fileError(thrown, path.value));
      }
    },
  };
}
