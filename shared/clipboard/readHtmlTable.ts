// The first table of a piece of HTML, as spreadsheets, word processors and web pages put it on the clipboard. Read tag
// by tag, without a document: of all HTML only rows, cells and line ends matter here.

import type { Table } from './table';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const TOKENS = /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z0-9]+)\b([^>]*)>|[^<]+|</gi;
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
}

function endCell(reading: Reading): void {
  const { cell, rows } = reading;
  if (!cell) return;
  rows.at(-1)?.push(tidy(cell.text), ...Array<string>(cell.colspan - 1).fill(''));
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
    reading.cell = { text: '', colspan: Math.max(1, colspan) };
  }
  if (reading.cell && LINES.has(name) && !closes) reading.cell.text += '\n';
  if (name === 'table' && closes) endCell(reading);
  return name === 'table' && closes;
}

/** Whether there is text to read in it. */
function saysSomething(html: string): boolean {
  const shown = html.replace(/<(head|style|script)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, '');
  return decoded(shown).trim() !== '';
}

/** The table; null where the HTML has none, or has more to say than a table. */
export function readHtmlTable(html: string): Table | null {
  const start = html.search(/<table\b/i);
  const end = html.search(/<\/table\s*>/i);
  if (start < 0 || saysSomething(html.slice(0, start)) || (end > start && saysSomething(html.slice(end)))) return null;
  const reading: Reading = { rows: [], cell: null };
  for (const [token, , slash, name, attributes] of html.slice(start).matchAll(TOKENS)) {
    if (name !== undefined) {
      if (takeTag(reading, name.toLowerCase(), slash === '/', attributes ?? '')) break;
    } else if (reading.cell && !token.startsWith('<!--') && !/^<(style|script)/i.test(token)) {
      reading.cell.text += decoded(token.replace(/\s+/g, ' '));
    }
  }
  endCell(reading);
  return reading.rows.length > 0 ? reading.rows : null;
}
