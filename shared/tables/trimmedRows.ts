// Rows as they are handed on: without what is empty at their ends.

import { trimmedTable } from '../clipboard/table';
import type { Table } from '../clipboard/table';

export function trimmedRows(rows: Table): string[][] {
  return trimmedTable(rows).map((row) => [...row]);
}
