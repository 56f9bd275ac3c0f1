// A table over as many pages as it takes: rows stay whole unless a page is too short for them, heads come again on each
// page, numbers end at one edge.

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
/** Of the heads, so that there is room for rows. */
const MOST_HEAD_LINES = 20;
/** Of a row that goes on over pages: so many at least stay together. */
const LEAST_LINES = 6;
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
  const heads = rowHeight(table.heads, columns, HEAD);
  const rows = table.rows.slice(0, TOGETHER).reduce((sum, row) => sum + rowHeight(textsOf(row), columns, CELL), 0);
  return heads + (rows <= paper.most / 2 ? rows : leastHeight(rowLines(textsOf(table.rows[0] ?? []), columns, CELL)));
}

export function paintTable(paper: ReportPaper, table: ReportTable): PDFKit.PDFStructureElement {
  const { doc } = paper;
  const { heads, rows } = table;
  const grid = gridOf(paper, table);
  const element = doc.struct('Table');
  paper.ensure(leastTableHeight(paper, table));
  paintGround(paper, heads, grid);
  element.add(paintRow(paper, heads, grid, { look: HEAD, tag: 'TH' }));
  const repeatHeads = (): void => {
    paintGround(paper, heads, grid);
    paper.decorate(heads.flatMap((head, i) => linesOf(head, cellPlace(paper, grid.columns[i] as Column, HEAD))));
    underline(paper, rowHeight(heads, grid.columns, HEAD), true);
  };
  const most = paper.most - rowHeight(heads, grid.columns, HEAD);
  for (const row of rows) {
    const height = rowHeight(textsOf(row), grid.columns, CELL);
    if (paper.ensure(height <= most ? height : leastHeight(rowLines(textsOf(row), grid.columns, CELL)))) repeatHeads();
    element.add(paintRow(paper, row, grid, { look: CELL, tag: 'TD', repeatHeads }));
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
  return row.map((cell) => String(cell ?? '').trimEnd());
}

function rowLines(cells: readonly string[], columns: readonly Column[], look: TextLook): number {
  return cells.reduce((most, cell, i) => Math.max(most, measure.wrap(cell, look, (columns[i]?.width ?? 0) - 2 * PAD, maxLines(look)).length), 1);
}

function maxLines(look: TextLook): number | undefined {
  return look === HEAD ? MOST_HEAD_LINES : undefined;
}

function rowHeight(cells: readonly string[], columns: readonly Column[], look: TextLook): number {
  return heightOf(rowLines(cells, columns, look), look);
}

function heightOf(lines: number, look: TextLook): number {
  return lines * lineHeight(look) + 2 * PAD;
}

/** Of the part of a row that begins it, where it goes on over pages. */
function leastHeight(lines: number): number {
  return heightOf(Math.min(lines, LEAST_LINES), CELL);
}

function cellPlace(paper: ReportPaper, { x, width, isFlushRight }: Column, look: TextLook) {
  const most = maxLines(look);
  return { ...look, x: x + PAD, y: paper.y + PAD - 1, width: width - 2 * PAD, ...(most !== undefined && { maxLines: most }), isFlushRight };
}

interface RowLook {
  readonly look: TextLook;
  readonly tag: 'TH' | 'TD';
  /** On a page on which the row goes on. */
  readonly repeatHeads?: () => void;
}

function paintRow(paper: ReportPaper, row: readonly ReportCell[], grid: Grid, { look, tag, repeatHeads }: RowLook): PDFKit.PDFStructureElement {
  const { doc } = paper;
  const cells = textsOf(row);
  const count = rowLines(cells, grid.columns, look);
  const contents = cells.map((): PDFKit.PDFStructureContent[] => []);
  for (let from = 0; from < count;) {
    const fitting = Math.floor((paper.room() - 2 * PAD) / lineHeight(look));
    const to = heightOf(count - from, look) <= paper.room() || !repeatHeads ? count : Math.min(count, from + Math.max(1, fitting));
    const height = heightOf(to - from, look);
    paintTints(paper, row, grid, height);
    cells.forEach((cell, i) => {
      contents[i]?.push(paper.text(tag, cell, { ...cellPlace(paper, grid.columns[i] as Column, look), lines: [from, to] }));
    });
    underline(paper, height, tag === 'TH');
    from = to;
    if (from < count) {
      paper.newPage();
      repeatHeads?.();
    }
  }
  const element = doc.struct('TR');
  for (const content of contents) element.add(doc.struct(tag, {}, content));
  element.end();
  return element;
}

function paintTints(paper: ReportPaper, row: readonly ReportCell[], { columns, tint }: Grid, height: number): void {
  const tints = row.flatMap((cell, i): Primitive[] => {
    const fill = tint(cell);
    const { x, width } = columns[i] as Column;
    return fill ? [{ type: 'rect', x: x + 1, y: paper.y + 1, w: width - 2, h: height - 2, r: 2, fill }] : [];
  });
  if (tints.length > 0) paper.decorate(tints);
}

function paintGround(paper: ReportPaper, heads: readonly string[], { columns }: Grid): void {
  paper.decorate([{ type: 'rect', x: MARGIN, y: paper.y, w: paper.width - 2 * MARGIN, h: rowHeight(heads, columns, HEAD), fill: GROUND }]);
}

/** The row's lower edge; what follows goes under it. */
function underline(paper: ReportPaper, height: number, isStrong: boolean): void {
  paper.y += height;
  paper.decorate([{ type: 'rect', x: MARGIN, y: paper.y - 0.5, w: paper.width - 2 * MARGIN, h: isStrong ? 0.75 : 0.5, fill: isStrong ? '#8894a1' : RULE }]);
}
