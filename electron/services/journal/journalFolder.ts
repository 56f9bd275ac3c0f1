// One journal on the disk: `head.json` (whose it is), `base` (the text that the changes start from) and `log`. It gets
// its name when all of it is there, so that there are no half journals.

import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '#shared/lib/zod';
import { flushNames, PRIVATE_FOLDER, writeThrough, type JournalDisk } from './journalDisk';
import { logLine, readLog } from './journalLog';

const head = z.object({
  name: z.string(),
  /** The absolute path and the hash of what the file held; null for a document without a file. */
  file: z.object({ path: z.string(), hash: z.string() }).nullable(),
  /** The journals of the same document whose place it takes with its first record; older journals don't say. */
  follows: z.array(z.string()).exactOptional(),
});
export type JournalHead = z.infer<typeof head>;

export interface JournalContent {
  readonly base: string;
  readonly records: string[];
  readonly damaged: boolean;
}

const UNFINISHED = '.new';
const ENDED = '.ended';
const LOG = 'log';

/** Whether the name in an instance's folder is a journal's. */
export function isJournal(name: string): boolean {
  return /^[\w-]+$/.test(name);
}

/** @param parent the instance's folder @throws the file system's error */
export async function createJournalFolder(disk: JournalDisk, parent: string, id: string, about: JournalHead, base: string): Promise<void> {
  const unfinished = join(parent, `${id}${UNFINISHED}`);
  await disk.mkdir(unfinished, { mode: PRIVATE_FOLDER });
  await Promise.all([
    writeThrough(disk, join(unfinished, 'head.json'), Buffer.from(JSON.stringify(about))),
    writeThrough(disk, join(unfinished, 'base'), Buffer.from(base)),
    writeThrough(disk, join(unfinished, LOG), Buffer.of()),
  ]);
  await flushNames(disk, unfinished);
  await disk.rename(unfinished, join(parent, id));
  await flushNames(disk, parent);
}

/**
 * In one step, so that a crash never leaves half a journal; what remains goes with the instance's folder.
 * @throws the file system's error
 */
export async function removeJournalFolder(disk: JournalDisk, parent: string, id: string): Promise<void> {
  const [journal, ended] = [join(parent, id), join(parent, `${id}${ENDED}`)];
  // Windows lets nobody rename what somebody else just reads.
  const renamed = await disk.rename(journal, ended).then(() => true, () => false);
  await disk.rm(renamed ? ended : journal, { recursive: true, force: true });
}

/**
 * In one write, so that a crash cuts off at most the end. What a full disk took only in part is taken back, or it would
 * spoil the line that comes behind it.
 * @throws the file system's error; `ENOENT` where there is no such journal
 */
export async function appendRecords(disk: JournalDisk, folder: string, records: readonly string[]): Promise<void> {
  const file = await disk.open(join(folder, LOG), 'r+');
  try {
    const { size } = await file.stat();
    await writeAt(file, Buffer.concat(records.map(logLine)), size);
  } finally {
    await file.close();
  }
}

async function writeAt(file: FileHandle, bytes: Buffer, size: number): Promise<void> {
  try {
    for (let done = 0; done < bytes.length;) {
      done += (await file.write(bytes, done, bytes.length - done, size + done)).bytesWritten;
    }
    await file.datasync();
  } catch (thrown) {
    await file.truncate(size).catch(() => undefined);
    throw thrown;
  }
}

/** Whose it is, and when it was last added to; null for a folder that holds no journal. */
export async function readHead(disk: JournalDisk, folder: string): Promise<(JournalHead & { changedAt: number }) | null> {
  try {
    const about = head.parse(JSON.parse((await disk.readFile(join(folder, 'head.json'))).toString()));
    return { ...about, changedAt: Math.round((await disk.stat(join(folder, LOG))).mtimeMs) };
  } catch {
    return null;
  }
}

/**
 * Reads it, and cuts off what is behind the last sound record, so that what is added from now on can be read. Damaged
 * lines are kept beside the log.
 * @throws the file system's error
 */
export async function readJournal(disk: JournalDisk, folder: string): Promise<JournalContent> {
  const path = join(folder, LOG);
  const log = await disk.readFile(path);
  const { records, sound, damaged } = readLog(log);
  if (damaged) await writeThrough(disk, join(folder, 'damaged'), log.subarray(sound));
  if (sound < log.length) await cut(disk, path, sound);
  return { base: (await disk.readFile(join(folder, 'base'))).toString(), records, damaged };
}

async function cut(disk: JournalDisk, path: string, length: number): Promise<void> {
  const file = await disk.open(path, 'r+');
  try {
    await file.truncate(length);
    await file.sync();
  } finally {
    await file.close();
  }
}
