// What the import dialog is asked with.

import type { TableSheet } from '#shared/api/requests/tables';

export interface ImportInput {
  /** Of the file. */
  readonly name: string;
  readonly sheets: readonly TableSheet[];
  /** ISO date of today. */
  readonly date: string;
}
