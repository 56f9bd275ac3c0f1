// Notices that open files were changed by somebody else. It polls, since network drives and sync clients send no events:
// a look is one `stat`, and only where that differs the content is read, so that a changed time alone is no news. One
// timer for all files; a slow drive is looked at more rarely, and never twice at once.

import type { Stats } from 'node:fs';
import type { Disk } from '../disk/disk';
import { errnoOf } from '../disk/fileError';
import { hashOf, MAX_FILE_BYTES } from '../disk/readTextFile';

/** ms between looks; with the page in the background, the longer one. */
const SEEN_MS = 2000;
const HIDDEN_MS = 15_000;
/** A drive that takes so many ms for a look is left alone for so many times that. */
const REST = 10;
/** Looks at once. Node has four threads for files, and saving must never wait behind a drive that hangs. */
const AT_ONCE = 2;
/** Sync clients take a file away for a moment before they put the new one there. */
const LOOKS_UNTIL_GONE = 2;

export interface WatchedFile {
  readonly path: string;
  /** Hash of what the page knows. */
  readonly hash: string;
}

export interface WatcherEnvironment {
  readonly disk: Pick<Disk, 'stat' | 'readFile'>;
  /** ms; any beginning. */
  readonly now: () => number;
  /** Calls again and again, every so many ms; returns how to stop. */
  readonly every: (ms: number, call: () => void) => () => void;
  /** Whether that page is still there. */
  readonly hasPage: (page: string) => boolean;
  /** Tells of a change; null: the file is gone. */
  readonly tell: (path: string, hash: string | null) => void;
}

export interface Watcher {
  /** All files that this page has open, in place of those before. */
  watch(page: string, files: readonly WatchedFile[], hidden: boolean): void;
  close(): void;
}

interface Look {
  /** Size, times and inode of the last look; null: the content has to be read again. */
  seen: string | null;
  /** Hash of the content then. */
  hash: string | null;
  missed: number;
  looking: boolean;
  /** Not before then. */
  next: number;
}

/** A file as one page has it open. */
interface Opened extends WatchedFile {
  /** The last news of it; a page is told each only once. */
  told?: string | null;
}

interface Watching {
  readonly files: readonly Opened[];
  readonly hidden: boolean;
}

type Pages = ReadonlyMap<string, Watching>;

function signatureOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return [size, mtimeMs, ctimeMs, ino].join(' ');
}

/** Whether some page knows something else of the file and has not been told yet. */
function isNews(pages: Pages, path: string, hash: string | null): boolean {
  let news = false;
  for (const { files } of pages.values()) {
    for (const file of files) {
      if (file.path !== path || file.hash === hash || file.told === hash) continue;
      file.told = hash;
      news = true;
    }
  }
  return news;
}

/** Whether some page that can be seen has it open. */
function isSeen(pages: Pages, path: string): boolean {
  return [...pages.values()].some(({ files, hidden }) => !hidden && files.some((file) => file.path === path));
}

/** Looks once; the hash of what the file holds, null: it is gone, undefined: nothing new. */
async function lookAt(disk: WatcherEnvironment['disk'], path: string, look: Look): Promise<string | null | undefined> {
  try {
    const stats = await disk.stat(path);
    look.missed = 0;
    const signature = signatureOf(stats);
    if (signature === look.seen || !stats.isFile() || stats.size > MAX_FILE_BYTES) return undefined;
    look.seen = signature;
    look.hash = hashOf(await disk.readFile(path));
    return look.hash;
  } catch (thrown) {
    look.seen = null;
    // A drive that is away just now is no news: what it holds is not known.
    if (errnoOf(thrown) !== 'ENOENT') return undefined;
    look.missed += 1;
    return look.missed >= LOOKS_UNTIL_GONE ? null : undefined;
  }
}

export function createWatcher({ disk, now, every, hasPage, tell }: WatcherEnvironment): Watcher {
  const pages = new Map<string, Watching>();
  const looks = new Map<string, Look>();
  let stop: (() => void) | null = null;

  async function take(path: string, look: Look): Promise<void> {
    const began = now();
    look.looking = true;
    const hash = await lookAt(disk, path, look);
    look.looking = false;
    look.next = now() + Math.max(isSeen(pages, path) ? SEEN_MS : HIDDEN_MS, (now() - began) * REST);
    if (hash !== undefined && isNews(pages, path, hash)) tell(path, hash);
  }

  function tick(): void {
    for (const page of pages.keys()) if (!hasPage(page)) pages.delete(page);
    follow();
    let free = AT_ONCE - [...looks.values()].filter(({ looking }) => looking).length;
    const due = [...looks].filter(([, look]) => !look.looking && look.next <= now()).sort(([, a], [, b]) => a.next - b.next);
    for (const [path, look] of due) {
      if (free-- <= 0) return;
      void take(path, look);
    }
  }

  /** Lets go of files that nobody has open any more, and of the timer with the last of them. */
  function follow(): void {
    const open = new Set([...pages.values()].flatMap(({ files }) => files.map(({ path }) => path)));
    for (const path of looks.keys()) if (!open.has(path)) looks.delete(path);
    if (looks.size > 0) stop ??= every(SEEN_MS / 4, tick);
    else {
      stop?.();
      stop = null;
    }
  }

  function lookOf(path: string): Look {
    const look = looks.get(path) ?? { seen: null, hash: null, missed: 0, looking: false, next: now() + SEEN_MS };
    looks.set(path, look);
    return look;
  }

  return {
    watch(page, files, hidden) {
      const comesBack = (pages.get(page)?.hidden ?? false) && !hidden;
      pages.set(page, { files: files.map((file) => ({ ...file })), hidden });
      for (const { path, hash } of files) {
        const look = lookOf(path);
        if (look.hash !== hash) look.seen = null;
        // Back at the window, one wants to know at once.
        if (comesBack) look.next = now();
      }
      follow();
    },
    close() {
      pages.clear();
      follow();
    },
  };
}
