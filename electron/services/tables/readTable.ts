// A spreadsheet or text table → sheets of texts. Read here and not in the page, where an archive would need code of its own
// to unpack; what comes out is plain and bounded.

import readXlsx from 'read-excel-file/universal';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import type { TableSheet } from '#shared/api/requests/tables';
import { err, ok, type Result } from '#shared/lib/result';
import { readCsv } from '#shared/tables/csv';
import { TABLE_LIMITS } from '#shared/tables/tableLimits';
import { trimmedRows } from '#shared/tables/trimmedRows';
import { decodeTable } from './decodeTable';
import { zipContent } from './zipContent';

/** Of an archive when it is unpacked, and how many parts it may have. */
const MOST_UNPACKED = 150_000_000;
const MOST_PARTS = 2_000;

/** Errors: tooLarge, oldSpreadsheet, brokenTable, manyRows. */
export async function readTable(name: string, bytes: Uint8Array): Promise<Result<TableSheet[], HostError>> {
  if (bytes.length > TABLE_LIMITS.bytes) return err(tooLarge(name, bytes.length, TABLE_LIMITS.bytes));
  const sheets = begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]) ? err(hostError('oldSpreadsheet', name)) : await sheetsOf(name, bytes);
  if (!sheets.ok) return sheets;
  const trimmed = sheets.value.map((sheet) => ({ ...sheet, rows: trimmedRows(sheet.rows) }));
  const long = trimmed.find(({ rows }) => rows.length > TABLE_LIMITS.rows);
  return long ? err({ code: 'manyRows', args: { name, rows: long.rows.length, most: TABLE_LIMITS.rows } }) : ok(trimmed);
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function tooLarge(name: string, size: number, limit: number): HostError {
  const megabytes = (count: number): string => `${Math.ceil(count / 1e6)} MB`;
  return hostError('tooLarge', name, `${megabytes(size)} > ${megabytes(limit)}`);
}

async function sheetsOf(name: string, bytes: Uint8Array): Promise<Result<TableSheet[], HostError>> {
  if (begins(bytes, [0x50, 0x4b])) return workbook(name, bytes);
  const text = decodeTable(bytes);
  return text === null ? err(hostError('brokenTable', name)) : ok([{ name: '', rows: readCsv(text).map((row) => [...row]) }]);
}

async function workbook(name: string, bytes: Uint8Array): Promise<Result<TableSheet[], HostError>> {
  const content = zipContent(bytes);
  if (!content) return err(hostError('brokenTable', name));
  if (content.size > MOST_UNPACKED || content.entries > MOST_PARTS) return err(tooLarge(name, content.size, MOST_UNPACKED));
  try {
    const sheets = await readXlsx(new Uint8Array(bytes).buffer, { trim: false });
    return ok(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })));
  } catch {
    return err(hostError('brokenTable', name));
  }
}

/** Times come as moments of the day that spreadsheets count from, dates as days. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : String(value as number | boolean);
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  if (date.getUTCFullYear() <= 1900) return iso.slice(11, 19);
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
