// What the requests and events of several subjects are made of.

import { z } from '../lib/zod';

/** A file or folder that the shell has let the page have: from a dialog, the recent list, a start argument or a listing. */
export const handle = z.string().min(1).max(200);

export const fileInfo = z.object({
  handle,
  /** File name with extension, for the title and messages. */
  name: z.string(),
  /** Where it is, shortened for people ("~/clients/hotel"); never parsed. */
  place: z.string(),
});

export const folderEntry = fileInfo.extend({
  kind: z.enum(['folder', 'file']),
  /** Bytes; 0 for folders. */
  size: z.number(),
  /** ms since 1970 */
  modifiedAt: z.number(),
});

/**
 * What is less than perfect although a file is saved. `noBackup`: the old version could not be kept (the app's own folder is
 * full). `notFlushed`: the drive did not confirm that it would survive a power cut this very moment.
 */
export const saveWarning = z.enum(['noBackup', 'notFlushed']);
export type SaveWarning = z.infer<typeof saveWarning>;

export const nothing = z.object({}).strict();
export const localeId = z.enum(['en', 'zh-CN']);

/** A request: the schema of what goes in, and of what comes out. */
export const request = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

export type FileInfo = z.infer<typeof fileInfo>;
export type FolderEntry = z.infer<typeof folderEntry>;
