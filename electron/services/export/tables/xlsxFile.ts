// A workbook of tables: texts as texts, so that none is taken for a formula, numbers as numbers, heads that stay in view,
// and filters on every column.

import writeXlsx, { type Cell } from 'write-excel-file/node';
import type { CellValue } from '#shared/tables/columns';

/** Of the function's last form, which takes several sheets; the package does not name all of its types. */
type Workbook = Parameters<typeof writeXlsx>;
type Sheet = Workbook[0][number];
type Feature = NonNullable<NonNullable<Workbook[1]>['features']>[number];

export interface WorkbookSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Characters, a column each. */
  readonly widths: readonly number[];
}

/** Characters; Excel refuses a file with longer ones. */
export const LONGEST_CELL = 32_767;
const CUT = '…';

const HEAD = {
  fontWeight: 'bold', backgroundColor: '#EEF1F6', textColor: '#1F2937', bottomBorderStyle: 'thin', bottomBorderColor: '#B9C2D0',
  alignVertical: 'center', wrap: true, height: 32,
} as const;
const BODY = { alignVertical: 'top', wrap: true } as const;

/** `A1:Q20`; behind Z comes AA. */
function rangeOf({ heads, rows }: WorkbookSheet): string {
  let letters = '';
  for (let left = heads.length; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode('A'.charCodeAt(0) + ((left - 1) % 26)) + letters;
  }
  return `A1:${letters}${rows.length + 1}`;
}

/** Excel takes `_x0041_` for a character by its code, and refuses control characters. */
function cellText(text: string): string {
  const clean = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
  return clean.length > LONGEST_CELL ? clean.slice(0, LONGEST_CELL - CUT.length) + CUT : clean;
}

function cellOf(value: CellValue): Cell {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number, ...BODY } : { value: cellText(value), type: String, ...BODY };
}

function sheetOf({ name, heads, rows, widths }: WorkbookSheet): Sheet {
  return {
    sheet: name,
    data: [heads.map((head): Cell => ({ value: head, type: String, ...HEAD })), ...rows.map((row) => row.map(cellOf))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

/** Filters stand right behind the cells, since the order of elements matters to Excel. */
function filters(sheets: readonly WorkbookSheet[]): Feature {
  return {
    files: { transform: { 'xl/worksheets/sheet{id}.xml': {
      transform(xml, _, { sheetIndex }) {
        const sheet = sheets[sheetIndex];
        if (!sheet) return xml;
        return xml.replace('</sheetData>', () => `</sheetData><autoFilter ref="${rangeOf(sheet)}"/>`)
          // Rows alone are frozen, and Excel calls what is left then the lower left part.
          .replace(' xSplit="0"', '').replace('activePane="bottomRight"', 'activePane="bottomLeft"');
      },
    } } },
  };
}

export async function xlsxFile(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const bytes = await writeXlsx(sheets.map(sheetOf), { fontFamily: 'Calibri', fontSize: 11, features: [filters(sheets)] }).toBuffer();
  return new Uint8Array(bytes);
}
