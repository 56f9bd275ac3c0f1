// A file system in memory that writes down what happens to it, for cutting its power afterwards. It knows what saving
// needs, and that what is not flushed is not there yet.

import type { Disk } from '../../../electron/services/disk/disk';
import { basename, dirname } from 'node:path';

/** What happened, in order. Files are numbers: names come and go. */
export type Event =
  | { readonly type: 'write'; readonly file: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly type: 'truncate'; readonly file: number; readonly size: number }
  | { readonly type: 'flush'; readonly file: number }
  /** Names of one folder that change together; null: the name is gone. */
  | { readonly type: 'names'; readonly folder: string; readonly changes: readonly (readonly [string, number | null])[] }
  | { readonly type: 'flushFolder'; readonly folder: string }
  /** The saver has said that this version is saved. */
  | { readonly type: 'saved'; readonly version: number };

export interface MemoryDisk {
  readonly disk: Disk;
  readonly events: Event[];
  /** The file of that path. */
  readonly fileOf: (path: string) => number | undefined;
}

/** The bytes after a write or a change of size. */
export function written(before: Uint8Array, event: Extract<Event, { type: 'write' | 'truncate' }>): Uint8Array {
  const size = event.type === 'truncate' ? event.size : Math.max(before.length, event.at + event.bytes.length);
  const after = new Uint8Array(size);
  after.set(before.subarray(0, size));
  if (event.type === 'write') after.set(event.bytes, event.at);
  return after;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A place: a folder's names, or a file's number. */
interface Tree {
  readonly folders: Map<string, Map<string, number>>;
  readonly contents: Map<number, Uint8Array>;
  next: number;
}

function statsOf(tree: Tree, path: string) {
  const isFolder = tree.folders.has(path);
  const file = tree.folders.get(dirname(path))?.get(basename(path));
  if (!isFolder && file === undefined) throw failure('ENOENT');
  const size = tree.contents.get(file ?? -1)?.length ?? 0;
  return { isFile: () => !isFolder, isDirectory: () => isFolder, size, mtimeMs: 0, mode: 0o644, uid: 0, gid: 0, nlink: 1 };
}

/** At most so many bytes in one write, as network drives do. */
const MOST = 3000;

function openFile(tree: Tree, events: Event[], path: string, file: number) {
  const change = (event: Extract<Event, { type: 'write' | 'truncate' }>): void => {
    events.push(event);
    tree.contents.set(file, written(tree.contents.get(file) ?? new Uint8Array(), event));
  };
  return {
    async write(bytes: Uint8Array, from: number, length: number, at: number) {
      const bytesWritten = Math.min(length, MOST);
      change({ type: 'write', file, at, bytes: new Uint8Array(bytes.subarray(from, from + bytesWritten)) });
      return { bytesWritten };
    },
    truncate: async (size: number) => change({ type: 'truncate', file, size }),
    sync: async () => void events.push({ type: 'flush', file }),
    stat: async () => statsOf(tree, path),
    chmod: async () => undefined,
    chown: async () => undefined,
    close: async () => undefined,
  };
}

/** @param folders those that are there @param files path → content, flushed */
export function memoryDisk(folders: readonly string[], files: ReadonlyMap<string, Uint8Array>): MemoryDisk {
  const events: Event[] = [];
  const tree: Tree = { folders: new Map(folders.map((folder) => [folder, new Map<string, number>()])), contents: new Map(), next: 1 };
  const namesIn = (folder: string): Map<string, number> => {
    const names = tree.folders.get(folder);
    if (!names) throw failure('ENOENT');
    return names;
  };
  const fileAt = (path: string): number => {
    const file = tree.folders.get(dirname(path))?.get(basename(path));
    if (file === undefined) throw failure('ENOENT');
    return file;
  };
  const rename = (folder: string, changes: readonly (readonly [string, number | null])[]): void => {
    events.push({ type: 'names', folder, changes });
    for (const [name, file] of changes) {
      if (file === null) namesIn(folder).delete(name);
      else namesIn(folder).set(name, file);
    }
  };
  const create = (path: string): number => {
    const file = tree.next++;
    tree.contents.set(file, new Uint8Array());
    rename(dirname(path), [[basename(path), file]]);
    return file;
  };
  const fake = {
    async open(path: string, flags: string) {
      if (tree.folders.has(path)) {
        return { sync: async () => void events.push({ type: 'flushFolder', folder: path }), close: async () => undefined };
      }
      const isThere = tree.folders.get(dirname(path))?.has(basename(path)) ?? false;
      if (flags === 'wx' && isThere) throw failure('EEXIST');
      const file = isThere ? fileAt(path) : flags.startsWith('w') ? create(path) : fileAt(path);
      const handle = openFile(tree, events, path, file);
      if (flags === 'w') await handle.truncate(0);
      return handle;
    },
    readFile: async (path: string) => Buffer.from(tree.contents.get(fileAt(path)) ?? []),
    realpath: async (path: string) => (statsOf(tree, path), path),
    stat: async (path: string) => statsOf(tree, path),
    lstat: async (path: string) => statsOf(tree, path),
    readlink: async () => {
      throw failure('EINVAL');
    },
    rename: async (from: string, to: string) => rename(dirname(to), [[basename(from), null], [basename(to), fileAt(from)]]),
    unlink: async (path: string) => (fileAt(path), rename(dirname(path), [[basename(path), null]])),
    readdir: async (path: string) => [...namesIn(path).keys(), ...[...tree.folders.keys()].filter((f) => dirname(f) === path && f !== path).map((f) => basename(f))],
    mkdir: async (path: string) => {
      for (let at = path; !tree.folders.has(at); at = dirname(at)) tree.folders.set(at, new Map());
    },
    access: async (path: string) => void statsOf(tree, path),
  };
  for (const [path, bytes] of files) tree.contents.set(create(path), bytes);
  events.length = 0;
  return { disk: fake as unknown as Disk, events, fileOf: (path) => tree.folders.get(dirname(path))?.get(basename(path)) };
}
