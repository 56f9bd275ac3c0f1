// Tables of texts, as spreadsheets exchange them.

/** Rows of cells; rows may differ in length. */
export type Table = readonly (readonly string[])[];

/** How many rows and columns it has. */
export function tableSize(table: Table): { readonly rows: number; readonly columns: number } {
  return { rows: table.length, columns: longest(table, (row) => row.length) };
}

/** One by one: a table from outside may have more rows than a call can have arguments. */
function longest(table: Table, length: (row: readonly string[]) => number): number {
  return table.reduce((most, row) => Math.max(most, length(row)), 0);
}

/** Tab-separated; cells with tabs, line ends or quotation marks are quoted, as spreadsheets do it. */
export function tableText(table: Table): string {
  const quote = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return table.map((row) => row.map(quote).join('\t')).join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An HTML table. `attribute` is put into its tag as it is. */
export function tableHtml(table: Table, attribute = ''): string {
  const cell = (text: string): string => `<td>${escaped(text).replaceAll('\n', '<br>')}</td>`;
  const rows = table.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table${attribute && ` ${attribute}`}><tbody>${rows}</tbody></table>`;
}

/** Without the rows and columns at the end that hold nothing. */
export function trimmedTable(table: Table): Table {
  const columns = longest(table, (row) => row.findLastIndex((cell) => cell.trim() !== '') + 1);
  const rows = table.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1;
  return table.slice(0, rows).map((row) => row.slice(0, columns));
}
