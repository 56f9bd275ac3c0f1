// The blocks of a report on paper: paragraphs, figures, charts, and the blueprint; and how much room each needs at least, so
// that no heading stays alone at the foot of a page.

import type { ReportBlock, ReportChart, ReportFigures } from '#shared/report/report';
import { writePicture, type ReportPicture } from './reportPicture';
import { leastProfileHeight, writeProfiles } from './reportProfiles';
import { GROUND, lineHeight, MARGIN, measure, SMALL, SUBHEADING, TEXT, type ReportPaper, type TextLook } from './reportPaper';
import { leastTableHeight, paintTable } from './reportTable';

/** pt */
const SUBHEADING_ROOM = 26;
const VALUE: TextLook = { size: 16, weight: 600, fill: '#1d2733' };
/** Of a paragraph that stays whole. */
const MOST_LINES = 30;

export function writeBlock(paper: ReportPaper, block: ReportBlock, options: ReportPicture): void {
  if (block.type !== 'text' && block.type !== 'picture' && block.title) {
    paper.y += 6;
    paper.ensure(leastHeight(paper, block));
    paragraph(paper, 'H2', block.title, { ...SUBHEADING, fill: paper.accent });
    paper.y += 2;
  }
  switch (block.type) {
    case 'text': return paragraph(paper, 'P', block.text.trimEnd(), TEXT);
    case 'picture': return writePicture(paper, options);
    case 'figures': return writeFigures(paper, block);
    case 'profiles': return writeProfiles(paper, block);
    case 'chart': return writeChart(paper, block);
    case 'table': {
      const table = paintTable(paper, block);
      paper.root.add(table);
      table.end();
    }
  }
}

/** Of its heading and the part of it that must stand under it, pt. */
export function leastHeight(paper: ReportPaper, block: ReportBlock): number {
  if (block.type === 'picture') return 0;
  if (block.type === 'text') return paragraphHeight(paper, block.text, TEXT);
  const heading = block.title ? SUBHEADING_ROOM : 0;
  switch (block.type) {
    case 'figures': return heading + rowsOf(block).reduce((sum, row) => sum + tileHeight(paper, row, perRow(block)) + 8, 0);
    case 'profiles': return heading + leastProfileHeight(paper, block);
    case 'chart': return heading + block.height * chartScale(paper, block);
    case 'table': return heading + leastTableHeight(paper, block);
  }
}

/** Of all of it where it stays whole, pt; of its beginning where it goes on over pages. */
export function paragraphHeight(paper: ReportPaper, text: string, look: TextLook): number {
  return Math.min(MOST_LINES, linesIn(paper, text, look)) * lineHeight(look) + 4;
}

function linesIn(paper: ReportPaper, text: string, look: TextLook): number {
  return measure.wrap(text, look, paper.width - 2 * MARGIN).length;
}

export function paragraph(paper: ReportPaper, tag: string, text: string, look: TextLook): void {
  const count = linesIn(paper, text, look);
  paper.ensure(paragraphHeight(paper, text, look));
  const contents: PDFKit.PDFStructureContent[] = [];
  for (let from = 0; from < count;) {
    const to = Math.min(count, from + Math.max(1, Math.floor(paper.room() / lineHeight(look))));
    contents.push(paper.text(tag, text, { ...look, x: MARGIN, y: paper.y, width: paper.width - 2 * MARGIN, lines: [from, to] }));
    paper.y += (to - from) * lineHeight(look);
    from = to;
    if (from < count) paper.newPage();
  }
  paper.root.add(paper.doc.struct(tag, {}, contents));
  paper.y += 4;
}

type Figure = ReportFigures['items'][number];

function perRow({ items }: ReportFigures): number {
  return items.length > 4 ? Math.ceil(items.length / 2) : Math.max(2, items.length);
}

function rowsOf(figures: ReportFigures): Figure[][] {
  const each = perRow(figures);
  return Array.from({ length: Math.ceil(figures.items.length / each) }, (_, i) => figures.items.slice(i * each, (i + 1) * each));
}

function tileWidth(paper: ReportPaper, each: number): number {
  return (paper.width - 2 * MARGIN - (each - 1) * 8) / each;
}

function tileHeight(paper: ReportPaper, row: readonly Figure[], each: number): number {
  const room = tileWidth(paper, each) - 20;
  const lines = (text: string): number => (text ? measure.wrap(text, SMALL, room, 3).length : 0);
  return 18 + lineHeight(VALUE) + Math.max(...row.map(({ name, note = '' }) => (lines(name) + lines(note)) * lineHeight(SMALL)));
}

function writeFigures(paper: ReportPaper, figures: ReportFigures): void {
  const each = perRow(figures);
  const width = tileWidth(paper, each);
  for (const row of rowsOf(figures)) {
    const height = tileHeight(paper, row, each);
    paper.ensure(height);
    row.forEach((figure, i) => writeTile(paper, figure, { x: MARGIN + i * (width + 8), width, height }));
    paper.y += height + 8;
  }
  paper.y += 6;
}

function writeTile(paper: ReportPaper, { name, value, note = '' }: Figure, { x, width, height }: { readonly x: number; readonly width: number; readonly height: number }): void {
  const { doc, y } = paper;
  const room = width - 20;
  paper.decorate([{ type: 'rect', x, y, w: width, h: height, r: 4, fill: GROUND }]);
  const at = { x: x + 10, width: room };
  const heads = measure.wrap(name, SMALL, room, 3).length * lineHeight(SMALL);
  // A long amount gets smaller rather than an ellipsis.
  const size = Math.max(8, Math.min(VALUE.size, (VALUE.size * room) / Math.max(1, measure.line(value, VALUE).width)));
  const contents = [
    paper.text('P', name, { ...SMALL, ...at, y: y + 7, maxLines: 3 }),
    paper.text('P', value, { ...VALUE, ...at, size, y: y + 8 + heads }),
    ...(note ? [paper.text('P', note, { ...SMALL, ...at, y: y + 10 + heads + lineHeight(VALUE), maxLines: 3 })] : []),
  ];
  paper.root.add(doc.struct('P', {}, contents));
}

function chartScale(paper: ReportPaper, { width, height }: ReportChart): number {
  return Math.min((paper.width - 2 * MARGIN) / width, (paper.height - 3 * MARGIN) / height);
}

function writeChart(paper: ReportPaper, chart: ReportChart): void {
  const scale = chartScale(paper, chart);
  paper.ensure(chart.height * scale);
  figure(paper, chart.spoken, () => {
    paper.doc.translate(MARGIN, paper.y).scale(scale);
    paper.paint(chart.primitives);
  });
  paper.y += chart.height * scale + 12;
}

function figure({ doc, root }: ReportPaper, alt: string, paint: () => void): void {
  const content = doc.markStructureContent('Figure');
  doc.save();
  paint();
  doc.restore();
  doc.endMarkedContent();
  root.add(doc.struct('Figure', { alt }, [content]));
}
