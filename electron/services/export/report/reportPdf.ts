// A report as a PDF: title and contents, sections with their tables, charts and the blueprint as vectors; bookmarks, links,
// tags and page numbers.

import { paintPdf, type PdfEnvironment } from '#shared/export/pdf';
import type { Translate } from '#shared/i18n/messages';
import type { Report, ReportBlock, ReportChart } from '#shared/report/report';
import type { Scene } from '#shared/scene/scene';
import { lineHeight, MARGIN, measure, reportPaper, type ReportPaper, type TextLook } from './reportPaper';
import { paintTable } from './reportTable';

const TITLE: TextLook = { size: 28, weight: 700, fill: '#1d2733' };
const HEADING: TextLook = { size: 18, weight: 700, fill: '#1d2733' };
const SUBHEADING: TextLook = { size: 11, weight: 600, fill: '#1d2733' };
const TEXT: TextLook = { size: 10, weight: 400, fill: '#1d2733' };
const MUTED: TextLook = { size: 10, weight: 400, fill: '#5b6876' };
const ACCENT = '#1d4e9e';

export interface ReportPdfOptions {
  readonly environment: PdfEnvironment;
  readonly paper: 'A4' | 'Letter';
  readonly scene: Scene;
  readonly t: Translate;
  /** Gets 0 … 1. */
  readonly onProgress: (done: number) => void;
}

/** Writes the whole report; the document stays open. */
export function writeReport(doc: PDFKit.PDFDocument, report: Report, options: ReportPdfOptions): void {
  // Contents and page numbers are written when all pages are there.
  Object.assign(doc.options, { bufferPages: true });
  const paper = reportPaper(doc, options.environment, options.paper);
  const contents = titlePage(paper, report);
  const contentsTop = paper.y;
  const pages = report.sections.map(({ id, title, blocks }, i) => {
    paper.newPage(blocks.some(({ type }) => type === 'picture'));
    doc.addNamedDestination(id, 'XYZ', 0, 0, null);
    const page = doc.bufferedPageRange().count;
    paragraph(paper, 'H1', title, HEADING);
    paper.y += 8;
    for (const block of blocks) writeBlock(paper, block, report, options);
    options.onProgress((i + 1) / report.sections.length);
    return page;
  });
  doc.switchToPage(0);
  paper.y = contentsTop;
  writeContents(paper, report, pages, { contents, t: options.t });
  paper.root.end();
  writeNumbers(paper, options.t);
  report.sections.forEach(({ title }, i) => {
    // Its types know of `expanded` only.
    const place: { readonly expanded: boolean; readonly pageNumber: number } = { pageNumber: (pages[i] ?? 1) - 1, expanded: true };
    doc.outline.addItem(title, place);
  });
}

/** Returns where the contents are to be tagged, after the title and before the sections. */
function titlePage(paper: ReportPaper, { title, lines }: Report): PDFKit.PDFStructureElement {
  const { doc } = paper;
  paper.newPage();
  paper.y = 120;
  paragraph(paper, 'P', title, TITLE);
  doc.markContent('Artifact');
  paper.paint([{ type: 'rect', x: MARGIN, y: paper.y + 2, w: 72, h: 3, fill: ACCENT }]);
  doc.endMarkedContent();
  paper.y += 18;
  for (const line of lines) paragraph(paper, 'P', line, MUTED);
  paper.y += 36;
  const contents = doc.struct('TOC');
  paper.root.add(contents);
  return contents;
}

function paragraph(paper: ReportPaper, tag: string, text: string, look: TextLook): void {
  const width = paper.width - 2 * MARGIN;
  const height = measure.wrap(text, look, width, 40).length * lineHeight(look);
  paper.ensure(height);
  const content = paper.text(tag, text, { ...look, x: MARGIN, y: paper.y, width, maxLines: 40 });
  paper.root.add(paper.doc.struct(tag, {}, [content]));
  paper.y += height + 4;
}

function writeBlock(paper: ReportPaper, block: ReportBlock, report: Report, options: ReportPdfOptions): void {
  switch (block.type) {
    case 'text': return paragraph(paper, 'P', block.text, TEXT);
    case 'picture': return writePicture(paper, report.title, options);
    case 'chart': return writeChart(paper, block);
    case 'table': {
      if (block.title) {
        paper.y += 6;
        paper.ensure(90);
        paragraph(paper, 'H2', block.title, SUBHEADING);
      }
      const table = paintTable(paper, block);
      paper.root.add(table);
      table.end();
    }
  }
}

function writeChart(paper: ReportPaper, { title, width, height, primitives }: ReportChart): void {
  const { doc } = paper;
  const scale = Math.min(0.8, (paper.width - 2 * MARGIN) / width, (paper.height - 3 * MARGIN) / height);
  paper.y += 6;
  paper.ensure(height * scale + 40);
  paragraph(paper, 'H2', title, SUBHEADING);
  const content = doc.markStructureContent('Figure');
  doc.save().translate(MARGIN, paper.y).scale(scale);
  paper.paint(primitives);
  doc.restore();
  doc.endMarkedContent();
  paper.root.add(doc.struct('Figure', { alt: title }, [content]));
  paper.y += height * scale + 12;
}

/** On its section's page, which lies across, as large as it can be. */
function writePicture(paper: ReportPaper, title: string, { scene, environment }: ReportPdfOptions): void {
  const { doc } = paper;
  const [width, height] = [paper.height - 2 * MARGIN, paper.width - paper.y - MARGIN];
  const scale = Math.min(width / scene.width, height / scene.height);
  const content = doc.markStructureContent('Figure');
  doc.save().translate(MARGIN, paper.y);
  paintPdf(doc, scene, scale, environment);
  doc.restore();
  doc.endMarkedContent();
  paper.root.add(doc.struct('Figure', { alt: title }, [content]));
  // Nothing else has room beside it.
  paper.y = paper.height;
}

function writeContents(paper: ReportPaper, { sections }: Report, pages: readonly number[], { contents, t }: { readonly contents: PDFKit.PDFStructureElement; readonly t: Translate }): void {
  const { doc } = paper;
  const width = paper.width - 2 * MARGIN;
  const heading = paper.text('P', t('report.contents'), { ...SUBHEADING, x: MARGIN, y: paper.y, width });
  contents.add(doc.struct('Caption', {}, [heading]));
  paper.y += 24;
  sections.forEach(({ id, title }, i) => {
    const number = String(pages[i] ?? '');
    const at = paper.width - MARGIN - measure.line(number, TEXT).width;
    const name = paper.text('Link', title, { ...TEXT, x: MARGIN, y: paper.y, width: width - 40, maxLines: 1 });
    const page = paper.text('Link', number, { ...TEXT, x: at, y: paper.y, width: 40 });
    const link = doc.struct('Link');
    link.add(name);
    link.add(page);
    // Its types don't know what links a reader's link to its tag.
    doc.goTo(MARGIN, paper.y, width, 16, id, { structParent: link, Contents: new String(title) } as object);
    link.end();
    contents.add(doc.struct('TOCI', {}, [link]));
    paper.y += 20;
  });
  contents.end();
}

function writeNumbers(paper: ReportPaper, t: Translate): void {
  const { doc } = paper;
  const { count } = doc.bufferedPageRange();
  for (let page = 1; page < count; page += 1) {
    doc.switchToPage(page);
    const text = t('report.page', { page: page + 1, pages: count });
    const line = measure.line(text, { size: 8, weight: 400 });
    const x = doc.page.width - MARGIN - line.width;
    doc.markContent('Artifact');
    paper.paint([{ type: 'text', size: 8, weight: 400, fill: MUTED.fill, y: doc.page.height - 28, runs: line.runs.map((run) => ({ ...run, x: run.x + x })) }]);
    doc.endMarkedContent();
  }
}
