// Whether a text can be a file's name here, and which file of a folder it means. Asked before anything is opened, because a
// `/` or `..` in a name would lead to another folder, and Windows takes `a:b` for a hidden part of the file `a`.

import { join } from 'node:path';
import { isReservedName, utf8Length } from '#shared/lib/fileName';
import type { Disk } from './disk/disk';

/** @param platform as `process.platform` */
export function isFileName(name: string, platform: string): boolean {
  if (name === '' || name === '.' || name === '..' || name.trim() === '') return false;
  if (/[/\\\u0000-\u001f\u007f]/.test(name)) return false;
  if (utf8Length(name) > 255) return false;
  if (platform !== 'win32') return true;
  return !/[<>:"|?*]/.test(name) && !/[. ]$/.test(name) && !isReservedName(name);
}

/**
 * The name as the folder has it. "é" can be one character or two: a file that came from a Mac may have the other form than
 * what is typed, and a second file beside it would look the same.
 */
export async function nameInFolder(disk: Disk, folder: string, name: string): Promise<string> {
  const isThere = await disk.stat(join(folder, name)).then(() => true, () => false);
  if (isThere) return name;
  const names = await disk.readdir(folder).catch((): string[] => []);
  return names.find((other) => other.normalize('NFC') === name.normalize('NFC')) ?? name;
}

/** Whether two paths are one file under both forms of its name, or what is left of it after a sync client changed the form. */
export async function isSameFile(disk: Disk, a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  if (a.normalize('NFC') !== b.normalize('NFC')) return false;
  const [one, other] = await Promise.all([a, b].map((path) => disk.stat(path).catch(() => null)));
  return !one || !other || (one.ino === other.ino && one.dev === other.dev);
}
