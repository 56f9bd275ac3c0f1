// Requests about the crash journal.

import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import { fileError } from '../disk/fileError';
import { readTextFile } from '../disk/readTextFile';
import type { JournalHead } from '../journal/journalFolder';
import { DONE, pathFor, type ShellContext } from './context';
import type { CheckedInput, Handlers } from './handlers';

type JournalRequest = 'journal.begin' | 'journal.append' | 'journal.end' | 'journal.leftovers' | 'journal.read';

/** A page that is just going has closed its line a moment later than the next one asks; ms. */
const PAGE_GOES_MS = 300;

async function tried<T>(work: Promise<T>): Promise<Result<T, HostError>> {
  try {
    return ok(await work);
  } catch (thrown) {
    return err(fileError(thrown, ''));
  }
}

async function headOf(context: ShellContext, { name, file, follows }: CheckedInput<'journal.begin'>): Promise<Result<JournalHead, HostError>> {
  if (!file) return ok({ name, file: null, follows });
  const path = await pathFor(context, file.handle);
  return path.ok ? ok({ name, file: { path: path.value, hash: file.hash }, follows }) : path;
}

/** The text that the page sent, or the file's, if it is the one that the page means. */
async function baseOf(context: ShellContext, base: string | null, { file, name }: JournalHead): Promise<Result<string, HostError>> {
  if (base !== null) return ok(base);
  if (!file) return err(hostError('badRequest', name, 'a journal without a base'));
  const read = await readTextFile(context.save.disk, file.path);
  if (!read.ok) return read;
  return read.value.hash === file.hash ? ok(read.value.text) : err(hostError('conflict', name));
}

export function journalHandlers(context: ShellContext): Pick<Handlers, JournalRequest> {
  const { journals, reach, describe, save } = context;

  /** Whether a page of this program is still there; a host with one page has only the one that asks. */
  function isLive(asking: string): (page: string) => boolean {
    return (page) => page === asking || context.ports.hasPage?.(page) === true;
  }

  return {
    'journal.begin': async (input) => {
      const head = await headOf(context, input);
      if (!head.ok) return head;
      const base = await baseOf(context, input.base, head.value);
      if (!base.ok) return base;
      const begun = await tried(journals.begin(input.page, head.value, base.value));
      return begun.ok ? ok({ journal: begun.value }) : begun;
    },
    'journal.append': async ({ journal, records }) => {
      const done = await tried(journals.append(journal, records));
      return done.ok ? DONE : done;
    },
    'journal.end': async ({ journal }) => {
      const done = await tried(journals.end(journal));
      return done.ok ? DONE : done;
    },
    'journal.leftovers': async ({ page }) => {
      if (context.ports.hasPage && journals.hasOthers(page)) await save.wait(PAGE_GOES_MS);
      const left = await journals.takeLeftovers(page, isLive(page), async ({ file }) => file === null || reach.allows(file.path));
      return ok(left.map(({ journal, name, file, changedAt, follows = [] }) => ({
        journal, name, changedAt, follows, file: file && { ...describe(file.path), hash: file.hash },
      })));
    },
    'journal.read': ({ journal }) => tried(journals.read(journal)),
  };
}
