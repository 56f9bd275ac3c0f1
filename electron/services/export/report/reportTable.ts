// A table over as many pages as it takes: rows stay whole, heads come again on each page, numbers end at one edge.

import type { Primitive } from '#shared/scene/scene';
import type { ReportCell, ReportTable } from '#shared/report/report';
import { cellTints, numberColumns } from '#shared/report/tableColumns';
import { columnWidths } from './columnWidths';
import { GROUND, lineHeight, linesOf, MARGIN, measure, type ReportPaper, type TextLook } from './reportPaper';

const CELL: TextLook = { size: 8.5, weight: 400, fill: '#1d2733' };
const HEAD: TextLook = { size: 8, weight: 600, fill: '#3b4856' };
const RULE = '#d5dbe1';
/** pt */
const PAD = 5;
/** Of a row, so that it fits on a page. */
const MOST_LINES = 50;
/** Rows that stay with the heads. */
const TOGETHER = 3;

interface Column {
  readonly x: number;
  readonly width: number;
  readonly isFlushRight: boolean;
}

interface Grid {
  readonly columns: readonly Column[];
  readonly tint: (cell: ReportCell) => string | undefined;
}

/** Of the heads and the first rows, which are never apart. */
export function leastTableHeight(paper: ReportPaper, table: ReportTable): number {
  const { columns } = gridOf(paper, table);
  const rows = table.rows.slice(0, TOGETHER).map((row) => rowHeight(textsOf(row), columns, CELL));
  return rowHeight(table.heads, columns, HEAD) + rows.reduce((sum, height) => sum + height, 0);
}

export function paintTable(paper: ReportPaper, table: ReportTable): PDFKit.PDFStructureElement {
  const { doc } = paper;
  const { heads, rows } = table;
  const grid = gridOf(paper, table);
  const element = doc.struct('Table');
  paper.ensure(leastTableHeight(paper, table));
  paintGround(paper, heads, grid);
  element.add(paintRow(paper, heads, grid, { look: HEAD, tag: 'TH' }));
  for (const row of rows) {
    if (paper.ensure(rowHeight(textsOf(row), grid.columns, CELL))) {
      paintGround(paper, heads, grid);
      paper.decorate(heads.flatMap((head, i) => linesOf(head, cellPlace(paper, grid.columns[i] as Column, HEAD))));
      underline(paper, rowHeight(heads, grid.columns, HEAD), true);
    }
    element.add(paintRow(paper, row, grid, { look: CELL, tag: 'TD' }));
  }
  paper.y += 12;
  return element;
}

function gridOf(paper: ReportPaper, table: ReportTable): Grid {
  const right = numberColumns(table);
  let x = MARGIN;
  const columns = columnWidths(table, { width: paper.width - 2 * MARGIN, pad: PAD, head: HEAD, cell: CELL }).map((width, i) => {
    const column = { x, width, isFlushRight: right.has(i) };
    x += width;
    return column;
  });
  return { columns, tint: cellTints(table) };
}

function textsOf(row: readonly ReportCell[]): string[] {
  return row.map((cell) => String(cell ?? ''));
}

function rowHeight(cells: readonly string[], columns: readonly Column[], look: TextLook): number {
  const lines = cells.map((cell, i) => measure.wrap(cell, look, (columns[i]?.width ?? 0) - 2 * PAD, MOST_LINES).length);
  return Math.max(1, ...lines) * lineHeight(look) + 2 * PAD;
}

function cellPlace(paper: ReportPaper, { x, width, isFlushRight }: Column, look: TextLook) {
  return { ...look, x: x + PAD, y: paper.y + PAD - 1, width: width - 2 * PAD, maxLines: MOST_LINES, isFlushRight };
}

interface RowLook {
  readonly look: TextLook;
  readonly tag: 'TH' | 'TD';
}

function paintRow(paper: ReportPaper, row: readonly ReportCell[], { columns, tint }: Grid, { look, tag }: RowLook): PDFKit.PDFStructureElement {
  const { doc, y } = paper;
  const cells = textsOf(row);
  const height = rowHeight(cells, columns, look);
  const tints = row.flatMap((cell, i): Primitive[] => {
    const fill = tint(cell);
    const { x, width } = columns[i] as Column;
    return fill ? [{ type: 'rect', x: x + 1, y: y + 1, w: width - 2, h: height - 2, r: 2, fill }] : [];
  });
  if (tints.length > 0) paper.decorate(tints);
  const element = doc.struct('TR');
  cells.forEach((cell, i) => {
    const content = paper.text(tag, cell, cellPlace(paper, columns[i] as Column, look));
    element.add(doc.struct(tag, {}, [content]));
  });
  element.end();
  underline(paper, height, tag === 'TH');
  return element;
}

function paintGround(paper: ReportPaper, heads: readonly string[], { columns }: Grid): void {
  paper.decorate([{ type: 'rect', x: MARGIN, y: paper.y, w: paper.width - 2 * MARGIN, h: rowHeight(heads, columns, HEAD), fill: GROUND }]);
}

/** The row's lower edge; what follows goes under it. */
function underline(paper: ReportPaper, height: number, isStrong: boolean): void {
  paper.y += height;
  paper.decorate([{ type: 'rect', x: MARGIN, y: paper.y - 0.5, w: paper.width - 2 * MARGIN, h: isStrong ? 0.75 : 0.5, fill: isStrong ? '#8894a1' : RULE }]);
}
