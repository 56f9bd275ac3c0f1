// Requests about colleagues who share a file on a drive: who is changing it just now, and which conflict copies of it a
// sync program has left beside it.

import { z } from '../../lib/zod';
import { fileInfo, handle, request } from '../fields';

const person = z.object({
  /** As they call themselves; empty where they have no name. */
  by: z.string(),
  /** When they began to change the document; ms since 1970, by their clock. */
  since: z.number(),
});
export type Colleague = z.infer<typeof person>;

const copy = fileInfo.extend({
  /** SHA-256 of its bytes, hex. */
  hash: z.string(),
  /** Who saved it, where the file says so. */
  by: z.string().optional(),
  /** When it was saved; ms since 1970. */
  at: z.number(),
});
export type ConflictCopy = z.infer<typeof copy>;

export const teamRequests = {
  /**
   * Says whether this page is changing the document, and answers who else is. To be asked every few seconds; who stops
   * asking is taken for gone. Where the folder can't be written to, nobody is told, and that is no error.
   */
  'team.presence': request(z.object({
    /** This load of the page: two windows on one file are two. */
    page: z.string().regex(/^[\w-]{1,64}$/),
    handle,
    /** The person's name. */
    by: z.string().max(80),
    editing: z.boolean(),
  }), z.array(person)),

  /** Other versions of this very document beside it, named as sync programs name them; the newest first. */
  'team.copies': request(z.object({ handle }), z.array(copy)),

  /**
   * Moves a conflict copy to the system's bin, or, where there is none, into the app's own folder; never deletes it.
   * Fails with `conflict` when it holds something else than `hash`, and with `denied` when it is no copy of the document.
   */
  'team.discardCopy': request(z.object({ handle, copy: handle, hash: z.string() }), z.object({
    /** Where it is now, for people; null: in the bin. */
    place: z.string().nullable(),
  })),
} as const;
