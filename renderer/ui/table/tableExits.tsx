// How a table or a chart leaves the app: copied, or saved as a file. The app provides it once for all of them.

import { createContext, useContext } from 'react';
import type { PlainTable } from './plainTable';

/** What a table can be saved as. */
export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export interface TableExits {
  /** Onto the clipboard, for spreadsheets and texts; says when it is there. */
  copy(table: PlainTable): void;
  /** Asks where to, and saves it; absent: this host can't. */
  save?(name: string, table: PlainTable, format: TableFormat): void;
  /** CSS variables of the light theme: pictures are seen on paper. */
  readonly paper: Readonly<Record<string, string>>;
  /** The same as a picture, PNG. */
  copyPicture?(png: Promise<Blob>): void;
  savePicture?(name: string, png: Promise<Blob>): void;
}

const TableExitsContext = createContext<TableExits | null>(null);

export const TableExitsProvider = TableExitsContext;

export function useTableExits(): TableExits {
  const exits = useContext(TableExitsContext);
  if (!exits) throw new Error('tables need a TableExitsProvider around them');
  return exits;
}
