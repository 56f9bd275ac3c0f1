// A report as a PDF: title and contents, sections with their tables, charts and the blueprint as vectors; bookmarks, links,
// tags and page numbers. Short sections share a page.

import type { PdfEnvironment } from '#shared/export/pdf';
import type { Translate } from '#shared/i18n/messages';
import type { Report, ReportSection } from '#shared/report/report';
import type { Scene } from '#shared/scene/scene';
import { leastHeight, paragraph, paragraphHeight, writeBlock } from './reportBlocks';
import { writeBookmarks, writeContents, writeFooters, type ReportPlace } from './reportContents';
import { HEADING, MARGIN, MUTED, reportPaper, TITLE, type ReportPaper } from './reportPaper';

export interface ReportPdfOptions {
  readonly environment: PdfEnvironment;
  readonly paper: 'A4' | 'Letter';
  readonly scene: Scene;
  readonly t: Translate;
  /** Gets 0 … 1. */
  readonly onProgress: (done: number) => void;
}

/** Of a page: what begins further down begins on the next. */
const LOWEST_START = 0.6;
/** pt between sections on one page. */
const BETWEEN = 30;

/** Writes the whole report; the document stays open. */
export function writeReport(doc: PDFKit.PDFDocument, report: Report, options: ReportPdfOptions): void {
  // Contents and page numbers are written when all pages are there.
  Object.assign(doc.options, { bufferPages: true });
  const { t, onProgress } = options;
  const paper = reportPaper(doc, options.environment, { paper: options.paper, accent: report.accent });
  const contents = titlePage(paper, report);
  const contentsTop = paper.y;
  const places = report.sections.map((section, i) => {
    begin(paper, section, i === 0);
    const place = writeSection(paper, section, { ...options, title: report.title });
    onProgress((i + 1) / report.sections.length);
    return place;
  });
  doc.switchToPage(0);
  paper.y = contentsTop;
  writeContents(paper, places, { contents, t });
  paper.root.end();
  writeFooters(paper, report.title, t);
  writeBookmarks(doc, places);
}

/** On a new page, unless there is room enough on this one. */
function begin(paper: ReportPaper, { title, blocks }: ReportSection, isFirst: boolean): void {
  const [first] = blocks;
  const needed = BETWEEN + paragraphHeight(paper, title, HEADING) + 8 + (first ? leastHeight(paper, first) : 0);
  const isPicture = first?.type === 'picture';
  if (isFirst || isPicture || paper.y > paper.height * LOWEST_START || !paper.fits(needed)) paper.newPage(isPicture);
  else paper.y += BETWEEN;
}

function writeSection(paper: ReportPaper, { id, title, blocks }: ReportSection, options: ReportPdfOptions & { readonly title: string }): ReportPlace {
  const { doc } = paper;
  const pageNow = (): number => doc.bufferedPageRange().count;
  doc.addNamedDestination(id, 'XYZ', 0, Math.max(0, paper.y - 12), null);
  const page = pageNow();
  paragraph(paper, 'H1', title, HEADING);
  paper.y += 6;
  const parts = blocks.map((block) => {
    // Where a heading has come to stand is known once its block has begun; long ones end on another page.
    if (block.type !== 'picture') paper.ensure(leastHeight(paper, block) + 6);
    const at = pageNow();
    writeBlock(paper, block, options);
    return { title: 'title' in block ? block.title : '', page: at };
  });
  return { id, title, page, parts: parts.filter((part) => part.title !== '') };
}

/** Returns where the contents are to be tagged, after the title and before the sections. */
function titlePage(paper: ReportPaper, { title, lines }: Report): PDFKit.PDFStructureElement {
  const { doc } = paper;
  paper.newPage();
  paper.decorate([{ type: 'rect', x: 0, y: 0, w: paper.width, h: 10, fill: paper.accent }]);
  paper.y = 120;
  paragraph(paper, 'P', title, TITLE);
  paper.decorate([{ type: 'rect', x: MARGIN, y: paper.y + 4, w: 72, h: 3, fill: paper.accent }]);
  paper.y += 22;
  for (const line of lines) paragraph(paper, 'P', line, MUTED);
  paper.y += 40;
  const contents = doc.struct('TOC');
  paper.root.add(contents);
  return contents;
}
