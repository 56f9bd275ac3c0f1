// Requests about earlier versions of documents, which the shell keeps in the app's own folder.

import { z } from '../../lib/zod';
import { handle, request } from '../fields';

export const backup = z.object({
  id: z.string(),
  /** When this version was saved, ms since 1970. */
  savedAt: z.number(),
  /** Size of the file. */
  bytes: z.number(),
  /** The beginning of the SHA-256 of its bytes; the version that the file holds now has a hash that begins so. */
  hash: z.string(),
});
export type BackupInfo = z.infer<typeof backup>;

export const backupRequests = {
  /** Newest first; the last 20 and one a day for a month, the one in the file included. Opens none of them. */
  'backups.list': request(z.object({ handle }), z.array(backup)),
  'backups.read': request(z.object({ handle, id: z.string().max(200) }), z.object({ text: z.string() })),
} as const;
