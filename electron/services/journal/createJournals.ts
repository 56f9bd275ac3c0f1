// All journals: those of this program, and those that programs and pages left over which are gone. A journal that is
// taken over is renamed into this program's folder, which only one of two programs can do.

import { join } from 'node:path';
import { instanceRuns, ownInstance, type InstanceEnvironment } from './instance';
import { appendRecords, createJournalFolder, isJournal, readHead, readJournal, type JournalContent, type JournalHead } from './journalFolder';
import { namesIn } from './journalDisk';

export interface Leftover extends JournalHead {
  readonly journal: string;
  readonly changedAt: number;
}

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
  takeLeftovers(page: string, isLive: (page: string) => boolean, mayTake: (head: JournalHead) => Promise<boolean>): Promise<Leftover[]>;
  read(journal: string): Promise<JournalContent>;
  close(): void;
}

export interface JournalsEnvironment extends InstanceEnvironment {
  readonly randomName: () => string;
  /** The folder of all programs' journals. */
  readonly folder: string;
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

  async function takeFrom(gone: string, page: string, mayTake: (head: JournalHead) => Promise<boolean>): Promise<void> {
    const names = (await namesIn(disk, gone)).filter(isJournal);
    for (const name of names) {
      const head = await readHead(disk, join(gone, name));
      if (!head || !(await mayTake(head))) continue;
      await start();
      const taken = await disk.rename(join(gone, name), join(own, name)).then(() => true, () => false);
      if (taken) pages.set(name, page);
    }
    const left = (await namesIn(disk, gone)).filter(isJournal);
    if (left.length === 0) await disk.rm(gone, { recursive: true, force: true }).catch(() => undefined);
  }

  async function takeAll(page: string, mayTake: (head: JournalHead) => Promise<boolean>): Promise<void> {
    for (const name of await namesIn(disk, folder)) {
      if (name !== ownName && !(await instanceRuns(environment, join(folder, name)))) await takeFrom(join(folder, name), page, mayTake);
    }
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
      await disk.rm(join(own, journal), { recursive: true, force: true });
    },
    async takeLeftovers(page, isLive, mayTake) {
      await takeAll(page, mayTake);
      for (const [journal, owner] of pages) if (!isLive(owner)) pages.set(journal, page);
      const mine = [...pages].filter(([, owner]) => owner === page).map(([journal]) => journal);
      const heads = await Promise.all(mine.map(async (journal) => ({ journal, head: await readHead(disk, join(own, journal)) })));
      return heads
        .flatMap(({ journal, head }) => (head ? [{ ...head, journal }] : []))
        .sort((a, b) => a.changedAt - b.changedAt);
    },
    read: (journal) => readJournal(disk, join(own, journal)),
    close: () => void started?.then((stop) => stop(), () => undefined),
  };
}
