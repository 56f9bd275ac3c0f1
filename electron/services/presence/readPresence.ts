// Who is changing a document just now, from the presence files beside it. Clocks of computers and drives differ, so a
// file counts while either its own time or the drive's says that it is fresh; `createPresence` then watches whether it
// really beats.

import { basename, dirname, join } from 'node:path';
import { z } from '#shared/lib/zod';
import type { Disk } from '../disk/disk';
import { keyOfPresence, presenceKey } from './presenceNames';

/** How often a presence file is written again, and how long after that it is taken for left behind; ms. */
export const BEAT_MS = 30_000;
export const EXPIRES_MS = 100_000;
/** A name and a few numbers; what is larger is something else. */
const MOST_BYTES = 4096;

const content = z.object({
  app: z.literal('sightline'),
  document: z.string(),
  by: z.string().max(200),
  since: z.number(),
  beat: z.number(),
});

/** What is in a presence file. */
export type PresenceContent = z.infer<typeof content>;

export interface Presence {
  /** The presence file's name; it lies beside the document. */
  readonly file: string;
  /** The person's name; empty where they have none. */
  readonly by: string;
  /** When they began; ms since 1970 by their clock. */
  readonly since: number;
  /** When they last said so, by their clock. */
  readonly beat: number;
  /** ms since they last said so, as far as can be told from one look. */
  readonly age: number;
}

/** What lies in the future says nothing; where both do, a clock is wrong and the file may be fresh. */
function ageOf(now: number, beat: number, modified: number): number {
  const ages = [now - beat, now - modified].filter((age) => age >= 0);
  return ages.length === 0 ? 0 : Math.min(...ages);
}

async function readOne(disk: Disk, folder: string, file: string, now: number): Promise<Presence | null> {
  try {
    const path = join(folder, file);
    const { mtimeMs, size } = await disk.stat(path);
    if (size > MOST_BYTES) return null;
    const { by, since, beat } = content.parse(JSON.parse((await disk.readFile(path)).toString()));
    return { file, by, since, beat, age: ageOf(now, beat, mtimeMs) };
  } catch {
    // Gone meanwhile, or just being written.
    return null;
  }
}

/**
 * All presence files of a document, old ones too, the oldest editor first.
 * @param document the document's absolute path
 * @param names what is in its folder, where that is known already
 */
export async function allPresence(disk: Disk, document: string, now: number, names?: readonly string[]): Promise<Presence[]> {
  const folder = dirname(document);
  const key = presenceKey(basename(document));
  const there = names ?? (await disk.readdir(folder).catch((): string[] => []));
  const read = await Promise.all(there.filter((name) => keyOfPresence(name) === key).map((name) => readOne(disk, folder, name, now)));
  return read.filter((presence) => presence !== null).sort((a, b) => a.since - b.since);
}

/** Who is changing the document, as `allPresence`, by one look: those whose files are fresh. This program's own included. */
export async function readPresence(disk: Disk, document: string, now: number, names?: readonly string[]): Promise<Presence[]> {
  return (await allPresence(disk, document, now, names)).filter(({ age }) => age < EXPIRES_MS);
}
