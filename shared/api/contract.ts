// The contract between the page and the shell: each request with the schema of what goes in and what comes out, each
// event with its payload. Both sides check. The page never names a path: files are opaque handles.

import { z } from '../lib/zod';
import type { Result } from '../lib/result';
import { fileInfo, nothing } from './fields';
import type { FileInfo } from './fields';
import { appRequests } from './requests/app';
import { backupRequests } from './requests/backups';
import { exportRequests } from './requests/export';
import { figureRequests } from './requests/figures';
import { reportRequests } from './requests/report';
import { fileRequests } from './requests/files';
import { journalRequests } from './requests/journal';
import { tableRequests } from './requests/tables';
import { templateRequests } from './requests/templates';
import { teamRequests } from './requests/team';
import { libraryRequests } from './requests/library';
import { linkedRequests } from './requests/linked';
import { fileChanged, watchRequests } from './requests/watch';

export const requests = {
  ...appRequests, ...fileRequests, ...exportRequests, ...figureRequests, ...reportRequests, ...tableRequests, ...templateRequests, ...backupRequests, ...journalRequests, ...teamRequests, ...libraryRequests, ...linkedRequests, ...watchRequests,
} as const;

export const events = {
  'export.progress': z.object({ job: z.string(), /** 0 … 1 */ done: z.number() }),
  /** A file was dropped on the app's icon or opened by a second start. */
  'files.openRequested': z.object({ file: fileInfo }),
  'files.changed': fileChanged,
  /** The window wants to close while the page has unsaved changes. */
  'window.closeRequested': nothing,
  /** An item of the native menu. */
  'menu.action': z.object({ action: z.string() }),
} as const;

/** What can go wrong, in words that locales translate (`error.<code>`), with the arguments they use. */
export const ERROR_CODES = [
  'notFound', 'denied', 'readOnly', 'isFolder', 'diskFull', 'driveFailed', 'busy', 'conflict', 'notText', 'tooLarge', 'badName',
  'unknownHandle', 'badRequest', 'cancelled', 'exportFailed', 'badPages', 'emptyScope', 'exists', 'invalidBlueprint', 'unsupported', 'unreachable', 'unexpected',
  'nothingCarried', 'carriedDamaged', 'carriedTooLarge', 'carriedLocked', 'oldSpreadsheet', 'brokenTable', 'manyRows',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const hostErrorSchema = z.object({
  code: z.enum(ERROR_CODES),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** `args.name` is the file's name, `args.reason` what the system said. */
export type HostError = z.infer<typeof hostErrorSchema>;

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type Input<N extends RequestName> = z.input<Requests[N]['input']>;
export type Output<N extends RequestName> = z.output<Requests[N]['output']>;
export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<N extends EventName> = z.output<Events[N]>;

/** What comes back for a request. */
export type Answer<N extends RequestName> = Result<Output<N>, HostError>;

/** What the page holds: a way to ask and a way to listen. */
export interface Host {
  request<N extends RequestName>(name: N, input: Input<N>): Promise<Answer<N>>;
  /** Returns how to stop listening. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
  /** The file on disk behind a dropped `File`; null where the host isn't told, as in browsers, or there is none. */
  dropped(file: object): Promise<FileInfo | null>;
}
