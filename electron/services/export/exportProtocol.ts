// What the exporter and its worker say to each other. Copies of plain data; bytes are transferred.

import type { HostError } from '#shared/api/contract';
import type { Result } from '#shared/lib/result';
import type { Exported, ExportJob } from '../shell/ports';

/** Worker data at its start. */
export interface WorkerSetup {
  readonly fontsDir: string;
}

export type ToWorker = ExportJob;

export type FromWorker =
  | { readonly type: 'progress'; readonly job: string; readonly done: number }
  | { readonly type: 'result'; readonly job: string; readonly result: Result<Exported, HostError> };
