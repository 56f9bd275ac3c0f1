// All journals: those of this program, and those that programs and pages left over which are gone. A journal that is
// taken over is renamed into this program's folder, which only one of two programs can do.

import { join } from 'node:path';
import { instanceRuns, ownInstance, type InstanceEnvironment } from './instance';
import { appendRecords, createJournalFolder, isJournal, readHead, readJournal, removeJournalFolder, type JournalContent, type JournalHead } from './journalFolder';
import { namesIn, type JournalDisk } from './journalDisk';

export interface Leftover extends JournalHead {
  readonly journal: string;
  readonly changedAt: number;
}

type MayTake = (head: JournalHead) => Promise<boolean>;

/** All throw the file system's error; `ENOENT` for a journal that is not there. */
export interface Journals {
  begin(page: string, head: JournalHead, base: string): Promise<string>;
  append(journal: string, records: readonly string[]): Promise<void>;
  end(journal: string): Promise<void>;
  /**
   * What is left over is this page's from now on.
   * @param isLive whether a page of this program is still there
   * @param mayTake whether it could be restored here; what can't is left for a program that can
   */
  takeLeftovers(page: string, isLive: (page: string) => boolean, mayTake: MayTake): Promise<Leftover[]>;
  /** Whether there are any of other pages of this program. */
  hasOthers(page: string): boolean;
  read(journal: string): Promise<JournalContent>;
  close(): void;
}

export interface JournalsEnvironment extends InstanceEnvironment {
  readonly randomName: () => string;
  /** The folder of all programs' journals. */
  readonly folder: string;
}

/** The journals in another program's folder that may be taken. */
async function journalsOf(disk: JournalDisk, folder: string, mayTake: MayTake): Promise<string[]> {
  const names = (await namesIn(disk, folder)).filter(isJournal);
  const heads = await Promise.all(names.map((name) => readHead(disk, join(folder, name))));
  const allowed = await Promise.all(heads.map((head) => head !== null && mayTake(head)));
  return names.filter((_, index) => allowed[index]);
}

async function removeEmpty(disk: JournalDisk, folder: string): Promise<void> {
  const left = (await namesIn(disk, folder)).filter(isJournal);
  if (left.length === 0) await disk.rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

/** Oldest first. */
async function describeAll(disk: JournalDisk, folder: string, journals: readonly string[]): Promise<Leftover[]> {
  const heads = await Promise.all(journals.map(async (journal) => ({ journal, head: await readHead(disk, join(folder, journal)) })));
  return heads.flatMap(({ journal, head }) => (head ? [{ ...head, journal }] : [])).sort((a, b) => a.changedAt - b.changedAt);
}

export function createJournals(environment: JournalsEnvironment): Journals {
  const { disk, folder, randomName } = environment;
  const ownName = `p${environment.pid}-${randomName()}`;
  const own = join(folder, ownName);
  /** Journal → the page whose it is. */
  const pages = new Map<string, string>();
  let started: Promise<() => void> | null = null;

  /** With the first journal, so that a program that only shows the home screen leaves nothing. */
  function start(): Promise<() => void> {
    started ??= ownInstance(environment, own).catch((thrown: unknown) => {
      started = null;
      throw thrown;
    });
    return started;
  }

  /** Takes over the journals of a program that is gone. */
  async function takeFrom(gone: string, page: string, mayTake: MayTake): Promise<void> {
    for (const name of await journalsOf(disk, gone, mayTake)) {
      await start();
      const taken = await disk.rename(join(gone, name), join(own, name)).then(() => true, () => false);
      if (taken) pages.set(name, page);
    }
    await removeEmpty(disk, gone);
  }

  return {
    async begin(page, head, base) {
      await start();
      const journal = randomName();
      await createJournalFolder(disk, own, journal, head, base);
      pages.set(journal, page);
      return journal;
    },
    append: (journal, records) => appendRecords(disk, join(own, journal), records),
    async end(journal) {
      pages.delete(journal);
      await removeJournalFolder(disk, own, journal);
    },
    async takeLeftovers(page, isLive, mayTake) {
      for (const name of await namesIn(disk, folder)) {
        const other = join(folder, name);
        if (name !== ownName && !(await instanceRuns(environment, other))) await takeFrom(other, page, mayTake);
      }
      for (const [journal, owner] of pages) if (!isLive(owner)) pages.set(journal, page);
      return describeAll(disk, own, [...pages].filter(([, owner]) => owner === page).map(([journal]) => journal));
    },
    hasOthers: (page) => [...pages.values()].some((owner) => owner !== page),
    read: (journal) => readJournal(disk, join(own, journal)),
    close: () => void started?.then((stop) => stop(), () => undefined),
  };
}
