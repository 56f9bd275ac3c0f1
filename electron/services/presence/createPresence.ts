// Says beside a document that somebody here is changing it, and who else is. Only a courtesy: it blocks nothing, and what
// fails is left out without a word. Other people's files are watched for whether they go on beating, since that needs no
// clock but our own.

import { basename, dirname, join } from 'node:path';
import type { Disk } from '../disk/disk';
import { presenceName } from './presenceNames';
import { allPresence, BEAT_MS, EXPIRES_MS, type Presence, type PresenceContent } from './readPresence';

/** A hidden window asks once a minute; a page that is silent for longer than this is gone. */
const SILENT_MS = 150_000;
/** Other people's files are removed when nobody can mean them any more. */
const OLD_MS = 24 * 60 * 60 * 1000;

export interface PresenceEnvironment {
  readonly disk: Disk;
  /** ms since 1970 */
  readonly now: () => number;
  /** Installation, process, run and a number, each time a new one: `SaveEnvironment.randomName`. */
  readonly randomName: () => string;
  /** Calls again and again; returns how to stop. */
  readonly every: (ms: number, call: () => void) => () => void;
  /** Whether the page is still there. */
  readonly hasPage: (page: string) => boolean;
}

/** Which page has which document open. */
export interface Place {
  readonly page: string;
  /** The document's absolute path, without links. */
  readonly path: string;
}

export interface PresenceService {
  /** Says so, or goes on saying so; resolves when it is written, or can't be. */
  editing(place: Place, by: string): Promise<void>;
  /** They are not changing it any more. */
  left(place: Place): Promise<void>;
  /** Everybody else who is changing the document just now. */
  others(place: Place): Promise<Pick<Presence, 'by' | 'since'>[]>;
  /** Takes everything back. */
  close(): Promise<void>;
}

interface Own extends Place {
  readonly file: string;
  readonly since: number;
  by: string;
  beat: number;
  asked: number;
  /** Writing and removing go one after the other. */
  last: Promise<void>;
}

async function writePlainly(disk: Disk, path: string, content: PresenceContent): Promise<void> {
  const file = await disk.open(path, 'w');
  await file.writeFile(JSON.stringify(content)).finally(() => file.close());
}

const keyOf = ({ page, path }: Place): string => `${page} ${path}`;

export function createPresence(environment: PresenceEnvironment): PresenceService {
  const { disk, now, randomName, every, hasPage } = environment;
  const mine = new Map<string, Own>();
  const heard = createHearing(now);
  const stop = every(BEAT_MS, dropGone);
  let closed = false;

  const inTurn = (own: Own, work: () => Promise<void>): Promise<void> => (own.last = own.last.then(work).catch(() => undefined));

  function beat(own: Own): Promise<void> {
    own.beat = now();
    const { path, by, since, file } = own;
    return inTurn(own, async () => {
      if (mine.get(keyOf(own)) !== own) return;
      await writePlainly(disk, join(dirname(path), file), { app: 'sightline', document: basename(path), by, since, beat: own.beat });
    });
  }

  async function left(place: Place): Promise<void> {
    const own = mine.get(keyOf(place));
    if (!own) return;
    mine.delete(keyOf(place));
    await inTurn(own, () => disk.unlink(join(dirname(own.path), own.file)));
  }

  function dropGone(): void {
    for (const own of mine.values()) if (now() - own.asked > SILENT_MS || !hasPage(own.page)) void left(own);
  }

  async function editing(place: Place, by: string): Promise<void> {
    if (closed) return;
    const known = mine.get(keyOf(place));
    if (known) known.asked = now();
    if (known && known.by === by && now() - known.beat < BEAT_MS) return;
    const file = presenceName(randomName(), basename(place.path));
    const own = known ?? { ...place, file, since: now(), by, beat: 0, asked: now(), last: Promise.resolve() };
    own.by = by;
    mine.set(keyOf(place), own);
    await beat(own);
  }

  return {
    editing,
    left,
    async others(place) {
      const own = mine.get(keyOf(place))?.file;
      const all = await allPresence(disk, place.path, now());
      const foreign = all.filter(({ file }) => file !== own);
      for (const { file, age } of foreign) if (age > OLD_MS) await disk.unlink(join(dirname(place.path), file)).catch(() => undefined);
      return foreign.filter((presence) => heard(place.path, presence)).map(({ by, since }) => ({ by, since }));
    },
    async close() {
      closed = true;
      stop();
      await Promise.all([...mine.values()].map(left));
    },
  };
}

/** Whether somebody's file still beats. At the first look, its age by the clocks decides from when it is waited for. */
function createHearing(now: () => number): (document: string, presence: Presence) => boolean {
  const last = new Map<string, { readonly beat: number; readonly at: number }>();
  return (document, { file, beat, age }) => {
    const key = `${document} ${file}`;
    const known = last.get(key);
    if (!known) last.set(key, { beat, at: now() - age });
    else if (known.beat !== beat) last.set(key, { beat, at: now() });
    return now() - (last.get(key)?.at ?? 0) < EXPIRES_MS;
  };
}
