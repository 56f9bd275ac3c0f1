// A table over as many pages as it takes: rows stay whole, heads come again on each page.

import type { ReportTable } from '#shared/report/report';
import { lineHeight, MARGIN, measure, type ReportPaper, type TextLook } from './reportPaper';

const CELL: TextLook = { size: 8, weight: 400, fill: '#1d2733' };
const HEAD: TextLook = { size: 8, weight: 600, fill: '#1d2733' };
const RULE = '#d5dbe1';
/** pt */
const PAD = 4;
/** Of a row, so that it fits on a page. */
const MOST_LINES = 50;

interface Column {
  readonly x: number;
  readonly width: number;
}

export function paintTable(paper: ReportPaper, { heads, rows, widths }: ReportTable): PDFKit.PDFStructureElement {
  const { doc } = paper;
  const columns = columnsOf(widths ?? heads.map(() => 1), paper.width - 2 * MARGIN);
  const table = doc.struct('Table');
  paper.ensure(rowHeight(heads, columns, HEAD) + 3 * lineHeight(CELL));
  table.add(paintRow(paper, heads, columns, { look: HEAD, tag: 'TH' }));
  for (const row of rows) {
    const cells = row.map((cell) => String(cell ?? ''));
    if (paper.ensure(rowHeight(cells, columns, CELL))) {
      doc.markContent('Artifact');
      paintHeadsAgain(paper, heads, columns);
      doc.endMarkedContent();
    }
    table.add(paintRow(paper, cells, columns, { look: CELL, tag: 'TD' }));
  }
  paper.y += 10;
  return table;
}

function columnsOf(shares: readonly number[], width: number): Column[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  let x = MARGIN;
  return shares.map((share) => {
    const column = { x, width: (share / sum) * width };
    x += column.width;
    return column;
  });
}

function rowHeight(cells: readonly string[], columns: readonly Column[], look: TextLook): number {
  const lines = cells.map((cell, i) => measure.wrap(cell, look, (columns[i]?.width ?? 0) - 2 * PAD, MOST_LINES).length);
  return Math.max(1, ...lines) * lineHeight(look) + 2 * PAD;
}

interface RowLook {
  readonly look: TextLook;
  readonly tag: 'TH' | 'TD';
}

function paintRow(paper: ReportPaper, cells: readonly string[], columns: readonly Column[], { look, tag }: RowLook): PDFKit.PDFStructureElement {
  const { doc, y } = paper;
  const row = doc.struct('TR');
  cells.forEach((cell, i) => {
    const { x, width } = columns[i] as Column;
    const content = paper.text(tag, cell, { ...look, x: x + PAD, y: y + PAD - 1, width: width - 2 * PAD, maxLines: MOST_LINES });
    row.add(doc.struct(tag, {}, [content]));
  });
  row.end();
  doc.markContent('Artifact');
  underline(paper, rowHeight(cells, columns, look), tag === 'TH');
  doc.endMarkedContent();
  return row;
}

function paintHeadsAgain(paper: ReportPaper, heads: readonly string[], columns: readonly Column[]): void {
  heads.forEach((head, i) => {
    const { x, width } = columns[i] as Column;
    measure.wrap(head, HEAD, width - 2 * PAD).forEach((line, row) => paper.paint([{
      type: 'text', ...HEAD, y: paper.y + PAD - 1 + HEAD.size + row * lineHeight(HEAD), runs: line.runs.map((run) => ({ ...run, x: run.x + x + PAD })),
    }]));
  });
  underline(paper, rowHeight(heads, columns, HEAD), true);
}

/** The row's lower edge; what follows goes under it. */
function underline(paper: ReportPaper, height: number, isStrong: boolean): void {
  paper.y += height;
  paper.paint([{ type: 'rect', x: MARGIN, y: paper.y - 0.5, w: paper.width - 2 * MARGIN, h: isStrong ? 1 : 0.5, fill: isStrong ? '#8894a1' : RULE }]);
}
