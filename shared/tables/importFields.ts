// What a column of a foreign table can mean: all that our own tables have, and the columns of process tables, whose rows
// name the rows that come next (Visio's Data Visualizer, and most flow lists).

import type { MessageKey } from '../i18n/messages';
import { columnSpecs, TABLE_COLUMNS } from './columns';
import type { TableColumn } from './columns';

export const IMPORT_FIELDS = [...TABLE_COLUMNS, 'id', 'next', 'nextLabel'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

const PROCESS_HEADS: { readonly [K in Exclude<ImportField, TableColumn>]: MessageKey } = {
  id: 'table.id', next: 'table.next', nextLabel: 'table.nextLabel',
};

export function fieldHead(field: ImportField): MessageKey {
  return field === 'id' || field === 'next' || field === 'nextLabel' ? PROCESS_HEADS[field] : columnSpecs[field].head;
}

/** A field for each column; null: the column is left out. Only details may be in several columns. */
export type Mapping = readonly (ImportField | null)[];
