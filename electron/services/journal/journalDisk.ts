// The part of Node's file system that the journal uses, as a parameter, and the few steps that it is made of.

import * as fs from 'node:fs/promises';

export type JournalDisk = Pick<typeof fs, 'open' | 'readFile' | 'readdir' | 'mkdir' | 'rename' | 'rm' | 'stat' | 'utimes'>;

/** The real one. */
export const journalDisk: JournalDisk = fs;

/** Other people's business: somebody's unsaved work is for nobody else to read. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

/** Writes a file, and returns when it is on the disk. @throws the file system's error */
export async function writeThrough(disk: JournalDisk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'w', PRIVATE_FILE);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes new names last over a power cut; Windows can't open folders and does not need it. */
export async function flushNames(disk: JournalDisk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // What is in the files is flushed; this was the last bit of certainty.
  }
}

/** The names in a folder; none when it can't be read. */
export function namesIn(disk: JournalDisk, folder: string): Promise<string[]> {
  return disk.readdir(folder).catch((): string[] => []);
}
