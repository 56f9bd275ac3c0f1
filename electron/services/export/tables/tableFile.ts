// One table that somebody looked at, as a file: CSV, or a workbook of one sheet.

import type { CellValue } from '#shared/tables/columns';
import { writeCsv } from '#shared/tables/csv';
import { xlsxFile } from './xlsxFile';

interface PlainTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Characters. */
const NARROWEST = 8;
const WIDEST = 48;
/** Rows that are looked at for the widths of columns. */
const SAMPLE = 200;
/** Excel refuses longer names of sheets, and these characters in them. */
const LONGEST_NAME = 31;
const UNNAMEABLE = /[[\]:*?/\\]/g;

export async function tableFile(name: string, { heads, rows }: PlainTable, format: 'xlsx' | 'csv'): Promise<Uint8Array> {
  if (format === 'csv') return new TextEncoder().encode(writeCsv([heads, ...rows]));
  return xlsxFile([{ name: sheetName(name), heads, rows, widths: heads.map((head, i) => widthOf([head, ...rows.slice(0, SAMPLE).map((row) => row[i] ?? null)])) }]);
}

function sheetName(name: string): string {
  // A name that begins or ends with an apostrophe is refused as well.
  const clean = name.replace(UNNAMEABLE, ' ').replace(/^['\s]+/, '').replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
  return clean.replace(/['\s]+$/, '') || '1';
}

function widthOf(cells: readonly CellValue[]): number {
  return Math.min(WIDEST, Math.max(NARROWEST, ...cells.map((cell) => width(String(cell ?? '')) + 2)));
}

/** Chinese characters are twice as wide as others. */
function width(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}
