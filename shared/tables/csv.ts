// CSV: as spreadsheets open it without a question (UTF-8 with a mark, CRLF, quotation marks by RFC 4180), and as they write
// it. Cells that a spreadsheet would take for a formula get an apostrophe in front, which reading takes away again.

import Papa from 'papaparse';
import type { Table } from '../clipboard/table';
import type { CellValue } from './columns';

/** What begins a formula, after white space too, with wide forms that some languages' spreadsheets take for the same. */
const RISKY = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const MARK = '\ufeff';

export function safeCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text as it was before `safeCell`. */
export function plainCell(text: string): string {
  return text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text;
}

/** The file's text, with a byte order mark; without it, Excel reads UTF-8 as something else. */
export function writeCsv(rows: readonly (readonly CellValue[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell)));
  return `${MARK}${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

/** Rows of any file of separated values; comma, semicolon, tab or bar is found out. No rows for an empty text. */
export function readCsv(text: string): Table {
  const content = text.startsWith(MARK) ? text.slice(1) : text;
  if (content.trim() === '') return [];
  const rows = Papa.parse<string[]>(content, { delimiter: delimiterOf(content) }).data;
  return rows.map((row) => row.map((cell) => plainCell(cell.replace(/\r\n?/g, '\n'))));
}

/** The one that splits the first rows into the most columns, and as many in each as it can. */
function delimiterOf(text: string): string {
  const scores = [',', ';', '\t', '|'].map((delimiter) => {
    const rows = Papa.parse<string[]>(text, { delimiter, preview: 20 }).data.filter((row) => row.length > 1 || row[0] !== '');
    const columns = rows[0]?.length ?? 1;
    const alike = rows.filter((row) => row.length === columns).length / Math.max(1, rows.length);
    return { delimiter, score: columns > 1 ? alike * 1000 + columns : 0 };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}
