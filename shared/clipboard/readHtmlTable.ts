// The first table of a piece of HTML, as spreadsheets, word processors and web pages put it on the clipboard. Read tag
// by tag, without a document: of all HTML only rows, cells and line ends matter here.

import type { Table } from './table';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const TOKENS = /[^<]+|<(\/?)([a-z0-9]+)\b([^>]*)>|</gi;
/** What is not shown, with what ends it. */
const HIDDEN = /<!--|<(head|style|script)\b/gi;
/** Cells; a table with more can't be pasted anyway. */
const MOST_CELLS = 200_000;
const MOST_COLUMNS = 100;
/** Tags that begin a new line of text. */
const LINES = new Set(['br', 'p', 'div', 'li']);

/** Entities that this does not know stay as they are written. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Spaces and line ends of the source mean one space; lines come from tags. */
function tidy(text: string): string {
  return text.split('\n').map((line) => line.trim()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

interface Reading {
  readonly rows: string[][];
  cell: { text: string; colspan: number } | null;
  cells: number;
}

function endCell(reading: Reading): void {
  const { cell, rows } = reading;
  if (!cell) return;
  rows.at(-1)?.push(tidy(cell.text), ...Array<string>(cell.colspan - 1).fill(''));
  reading.cells += cell.colspan;
  reading.cell = null;
}

/** Returns whether the table is over. */
function takeTag(reading: Reading, name: string, closes: boolean, attributes: string): boolean {
  const isCell = name === 'td' || name === 'th';
  if (isCell || name === 'tr') endCell(reading);
  if (name === 'tr' && !closes) reading.rows.push([]);
  if (isCell && !closes) {
    if (reading.rows.length === 0) reading.rows.push([]);
    const colspan = Number(/colspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1] ?? 1);
    reading.cell = { text: '', colspan: Math.min(MOST_COLUMNS, Math.max(1, colspan)) };
  }
  if (reading.cell && LINES.has(name) && !closes) reading.cell.text += '\n';
  if (name === 'table' && closes) endCell(reading);
  return name === 'table' && closes;
}

/** Without comments, styles and scripts. Looks at each place once, however many of them begin and never end. */
function withoutHidden(html: string): string {
  let [shown, at] = ['', 0];
  for (const { 0: opening, 1: name, index } of html.matchAll(HIDDEN)) {
    if (index < at) continue;
    shown += html.slice(at, index);
    const end = new RegExp(name === undefined ? '-->' : `</${name}[^>]*>?`, 'gi');
    end.lastIndex = index + opening.length;
    at = end.test(html) ? end.lastIndex : html.length;
  }
  return shown + html.slice(at);
}

/** Whether there is text to read in it. */
function saysSomething(html: string): boolean {
  // Behind the last tag no other can end, and looking for its end would take a look to the end each.
  const last = html.lastIndexOf('>') + 1;
  return decoded(html.slice(0, last).replace(/<[^>]*>/g, '') + html.slice(last)).trim() !== '';
}

/** The table; null where the HTML has none, or has more to say than a table. */
export function readHtmlTable(source: string): Table | null {
  if (!/<table\b/i.test(source)) return null;
  const html = withoutHidden(source);
  const start = html.search(/<table\b/i);
  const end = html.search(/<\/table\s*>/i);
  if (start < 0 || saysSomething(html.slice(0, start)) || (end > start && saysSomething(html.slice(end)))) return null;
  const reading: Reading = { rows: [], cell: null, cells: 0 };
  for (const [token, slash, name, attributes] of html.slice(start, html.lastIndexOf('>') + 1).matchAll(TOKENS)) {
    if (name !== undefined) {
      if (takeTag(reading, name.toLowerCase(), slash === '/', attributes ?? '') || reading.cells > MOST_CELLS) break;
    } else if (reading.cell) {
      reading.cell.text += decoded(token.replace(/\s+/g, ' '));
    }
  }
  endCell(reading);
  return reading.rows.length > 0 ? reading.rows : null;
}
