// Requests about watching: the page says which files it has open, and the shell tells it when one of them is changed by
// somebody else (event `files.changed`).

import { z } from '../../lib/zod';
import { handle, nothing, request } from '../fields';

/** One load of the page. */
const page = z.string().regex(/^[\w-]{1,64}$/);

export const watchRequests = {
  /**
   * All files that the page has open from now on, each with the hash of what the page knows of it. While the page is
   * `hidden` the shell looks more rarely.
   */
  'files.watch': request(z.object({
    page,
    files: z.array(z.object({ handle, hash: z.string() })).max(500),
    hidden: z.boolean(),
  }), nothing),
} as const;

/** A file that is watched holds something else than before; `hash` is of what it holds now, null: it is gone. */
export const fileChanged = z.object({ handle, hash: z.string().nullable() });
