// Requests about the crash journal: what a document held before its unsaved changes, and each of those changes, kept in
// the app's own folder. The records are texts that only the page understands; the shell keeps them whole, in order and
// checked. A document's journal ends when the document is saved or given up.

import { z } from '../../lib/zod';
import { fileInfo, handle, nothing, request } from '../fields';

/** A journal, as the shell names it. */
const journal = z.string().regex(/^[\w-]{1,64}$/);
/** One load of the page: its journals are left over when it is gone. */
const page = z.string().regex(/^[\w-]{1,64}$/);

export const journalRequests = {
  /**
   * Begins a journal. `base` is the text that the changes start from; without one it is the file as it is now, if that
   * has the hash. Fails with `conflict` when the file holds something else: then the page has to send the text.
   */
  'journal.begin': request(z.object({
    page,
    /** What people know the document by, for when it is restored. */
    name: z.string(),
    /** The file that it is saved in, and the hash of what that held; null before the first save. */
    file: z.object({ handle, hash: z.string() }).nullable(),
    base: z.string().nullable(),
    /** The document's journals so far, whose place this one takes with its first record. */
    follows: z.array(journal),
  }), z.object({ journal })),
  /** Adds records; answered when they are on the disk. Fails with `notFound` when there is no such journal any more. */
  'journal.append': request(z.object({ journal, records: z.array(z.string()).min(1) }), nothing),
  /** The document is saved or given up: the journal goes. */
  'journal.end': request(z.object({ journal }), nothing),
  /** The journals of pages and programs that are gone. They are this page's from now on. */
  'journal.leftovers': request(z.object({ page }), z.array(z.object({
    journal,
    name: z.string(),
    file: fileInfo.extend({ hash: z.string() }).nullable(),
    /** As it was begun; those may be gone by now. */
    follows: z.array(journal),
    /** When something was last added; ms since 1970. */
    changedAt: z.number(),
  }))),
  /** What a leftover journal holds, up to its last sound record. */
  'journal.read': request(z.object({ journal }), z.object({
    base: z.string(),
    records: z.array(z.string()),
    /** Records behind the last sound one could not be read. One that was being written at the end does not count. */
    damaged: z.boolean(),
  })),
} as const;
