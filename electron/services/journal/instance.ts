// One running program's folder of journals. A second program must not take the journals of one that still runs for left
// over, and a number of a process may be another's after a restart: so a program that runs also touches its file now
// and then.

import { join } from 'node:path';
import { z } from '#shared/lib/zod';
import { PRIVATE_FOLDER, writeThrough, type JournalDisk } from './journalDisk';

export interface InstanceEnvironment {
  readonly disk: JournalDisk;
  /** ms since 1970 */
  readonly now: () => number;
  /** Of this process. */
  readonly pid: number;
  /** This machine's name: profiles may be on a drive that several share. */
  readonly machine: string;
  /** Whether a process of that number runs on this machine. */
  readonly runs: (pid: number) => boolean;
  /** Calls again and again; returns how to stop. */
  readonly every: (ms: number, call: () => void) => () => void;
}

const OWNER = 'owner.json';
/** How often a running program touches its file, and how long after that it is taken for gone. */
const TOUCH_MS = 10_000;
const GONE_MS = 90_000;

const owner = z.object({ pid: z.number(), machine: z.string() });

/** Makes the folder and keeps it alive. Returns how to stop. @throws the file system's error */
export async function ownInstance(environment: InstanceEnvironment, folder: string): Promise<() => void> {
  const { disk, pid, machine, now, every } = environment;
  const file = join(folder, OWNER);
  await disk.mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  await writeThrough(disk, file, Buffer.from(JSON.stringify({ pid, machine })));
  return every(TOUCH_MS, () => {
    const time = now() / 1000;
    disk.utimes(file, time, time).catch(() => undefined);
  });
}

/** A folder without an owner file is one that a program has begun to make just now, or a remainder. */
async function isNew({ disk, now }: InstanceEnvironment, folder: string): Promise<boolean> {
  const made = await disk.stat(folder).catch(() => null);
  return made !== null && now() - made.mtimeMs < GONE_MS;
}

/** Whether the program whose folder it is still runs. */
export async function instanceRuns(environment: InstanceEnvironment, folder: string): Promise<boolean> {
  const { disk, machine, pid, runs, now } = environment;
  try {
    const file = join(folder, OWNER);
    const touched = (await disk.stat(file)).mtimeMs;
    if (now() - touched > GONE_MS) return false;
    const known = owner.parse(JSON.parse((await disk.readFile(file)).toString()));
    return known.machine !== machine || (known.pid !== pid && runs(known.pid));
  } catch {
    return isNew(environment, folder);
  }
}
