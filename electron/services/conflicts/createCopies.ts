// Finds the conflict copies of a document: files beside it that are named like one and hold a blueprint of the same id.
// Asked again and again, so what has not changed is not read again.

import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readJson } from '#shared/format/readJson';
import type { Disk } from '../disk/disk';
import { readTextFile } from '../disk/readTextFile';
import { conflictCopiesOf } from './conflictCopiesOf';

export interface FoundCopy {
  readonly path: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  /** Who saved it, where the file says so. */
  readonly by?: string;
  /** When it was saved, by the file's own word or the drive's; ms since 1970. */
  readonly at: number;
}

export interface Copies {
  /** The newest first; none where the folder or the document can't be read. @param document absolute, without links */
  of(document: string): Promise<FoundCopy[]>;
}

/** What a look into a file tells; null: no blueprint. */
type About = { readonly id: string; readonly hash: string; readonly by?: string; readonly at?: number } | null;

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

async function look(disk: Disk, path: string): Promise<About> {
  const file = await readTextFile(disk, path);
  const json = file.ok ? readJson(file.value.text) : file;
  if (!file.ok || !json.ok) return null;
  const id = field(field(json.value, 'blueprint'), 'id');
  const [by, at] = ['by', 'at'].map((name) => field(field(json.value, 'saved'), name));
  if (typeof id !== 'string') return null;
  return { id, hash: file.value.hash, ...(typeof by === 'string' && by !== '' && { by }), ...(typeof at === 'number' && { at }) };
}

function sameStats(a: Stats, b: Stats): boolean {
  return a.mtimeMs === b.mtimeMs && a.size === b.size && a.ino === b.ino;
}

/** @param allows whether a path may be reached */
export function createCopies(disk: Disk, allows: (path: string) => Promise<boolean>): Copies {
  const looked = new Map<string, { readonly stats: Stats; readonly about: About }>();

  async function about(path: string): Promise<{ readonly about: About; readonly stats: Stats } | null> {
    const stats = await disk.stat(path).catch(() => null);
    if (!stats?.isFile() || !(await allows(path))) return null;
    const known = looked.get(path);
    if (known && sameStats(known.stats, stats)) return known;
    const found = { stats, about: await look(disk, path) };
    looked.set(path, found);
    return found;
  }

  return {
    async of(document) {
      const folder = dirname(document);
      const names = conflictCopiesOf(await disk.readdir(folder).catch((): string[] => []), basename(document));
      // Most often there are none, and then the document itself need not be read either.
      if (names.length === 0) return [];
      const id = (await about(document))?.about?.id;
      const copies: FoundCopy[] = [];
      for (const path of names.map((name) => join(folder, name))) {
        const found = await about(path);
        if (!found?.about || found.about.id !== id) continue;
        const { hash, by, at = found.stats.mtimeMs } = found.about;
        copies.push({ path, hash, at, ...(by !== undefined && { by }) });
      }
      return copies.sort((a, b) => b.at - a.at);
    },
  };
}
