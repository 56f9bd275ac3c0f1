// Recognises a table in plain text: what spreadsheets put there (tabs), CSV, and Markdown. Text that may as well be prose
// is no table.

import type { Table } from './table';

/** Each may mean a look to the end of the text; after so many, quotation marks are just text here. */
const MOST_ODD_QUOTES = 200;

/** Rows of fields; fields that begin with a quotation mark may hold separators and line ends. */
function fieldsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let [at, oddQuotes] = [0, 0];
  while (at <= text.length) {
    const quoted = text[at] === '"' && oddQuotes < MOST_ODD_QUOTES ? quotedField(text, at, separator) : null;
    if (text[at] === '"' && !quoted) oddQuotes++;
    const end = quoted?.end ?? plainEnd(text, at, separator);
    rows.at(-1)?.push(quoted?.value ?? text.slice(at, end));
    if (end >= text.length) break;
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  return rows;
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
}

/** A quoted field and where it ends; null where the quotation mark turns out to be part of the text. */
function quotedField(text: string, from: number, separator: string): { value: string; end: number } | null {
  let at = from + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0) return null;
    if (text[at + 1] !== '"') break;
    at += 2;
  }
  const next = text[at + 1];
  if (next !== undefined && next !== separator && next !== '\n') return null;
  return { value: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
}

/** At least two rows of equally many fields, and no separator that is followed by a space, as in a sentence. */
function csv(text: string, separator: string): Table | null {
  const rows = fieldsOf(text, separator);
  const columns = rows[0]?.length ?? 0;
  const isTable = rows.length > 1 && columns > 1 && rows.every((row) => row.length === columns);
  return isTable && !rows.some((row) => row.slice(1).some((field) => field.startsWith(' '))) ? rows : null;
}

/** The lines of a Markdown table without the one that separates the head. */
function markdown(text: string): Table | null {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length < 2 || !lines.every((line) => /^\|.*\|$/.test(line))) return null;
  if (!/^[|:\- ]+$/.test(lines[1] ?? '')) return null;
  return lines.filter((_, i) => i !== 1).map((line) => line.slice(1, -1).split(/(?<!\\)\|/).map((cell) =>
    cell.trim().replaceAll('\\|', '|').replace(/<br ?\/?>/gi, '\n')));
}

/** The table that the text is; null where it is just a text. */
export function readTextTable(raw: string): Table | null {
  const text = raw.replace(/\r\n?/g, '\n');
  if (text.includes('\t')) return fieldsOf(text, '\t');
  return markdown(text) ?? csv(text.trim(), ',') ?? csv(text.trim(), ';');
}
