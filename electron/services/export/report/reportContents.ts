// What is written when all pages of a report are there: contents, page numbers, and bookmarks.

import type { Translate } from '#shared/i18n/messages';
import { MARGIN, measure, SMALL, SUBHEADING, TEXT, type ReportPaper } from './reportPaper';

/** A heading, and where it has come to stand. */
export interface ReportPlace {
  readonly id: string;
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly parts: readonly { readonly title: string; readonly page: number }[];
}

/** Onto the page that the document is on, from the paper's `y` down. */
export function writeContents(paper: ReportPaper, places: readonly ReportPlace[], { contents, t }: { readonly contents: PDFKit.PDFStructureElement; readonly t: Translate }): void {
  const { doc } = paper;
  const width = paper.width - 2 * MARGIN;
  const heading = paper.text('P', t('report.contents'), { ...SUBHEADING, fill: paper.accent, x: MARGIN, y: paper.y, width });
  contents.add(doc.struct('Caption', {}, [heading]));
  paper.y += 26;
  for (const { id, title, page } of places) {
    const number = String(page);
    const name = paper.text('Link', title, { ...TEXT, x: MARGIN, y: paper.y, width: width - 40, maxLines: 1 });
    const at = paper.text('Link', number, { ...TEXT, x: MARGIN, y: paper.y, width, isFlushRight: true });
    const link = doc.struct('Link');
    link.add(name);
    link.add(at);
    // Its types don't know what links a reader's link to its tag.
    doc.goTo(MARGIN, paper.y, width, 16, id, { structParent: link, Contents: new String(title) } as object);
    link.end();
    contents.add(doc.struct('TOCI', {}, [link]));
    dots(paper, MARGIN + measure.line(title, TEXT).width + 6, paper.width - MARGIN - measure.line(number, TEXT).width - 6);
    paper.y += 21;
  }
  contents.end();
}

function dots(paper: ReportPaper, from: number, to: number): void {
  if (to <= from) return;
  const y = paper.y + TEXT.size;
  paper.decorate([{ type: 'path', segments: [['M', from, y], ['L', to, y]], stroke: { color: '#aab4be', width: 0.75, dash: [0, 4], cap: 'round' } }]);
}

/** On all pages but the first: the report's title, and the page's number of how many. */
export function writeFooters(paper: ReportPaper, title: string, t: Translate): void {
  const { doc } = paper;
  const { count } = doc.bufferedPageRange();
  for (let page = 1; page < count; page += 1) {
    doc.switchToPage(page);
    const { width, height } = doc.page;
    const y = height - 28;
    const number = measure.line(t('report.page', { page: page + 1, pages: count }), SMALL);
    const name = measure.wrap(title, SMALL, width - 2 * MARGIN - 80, 1)[0];
    const lines = [{ line: number, x: width - MARGIN - number.width }, ...(name ? [{ line: name, x: MARGIN }] : [])];
    paper.decorate([
      { type: 'rect', x: MARGIN, y: y - 16, w: width - 2 * MARGIN, h: 0.5, fill: '#d5dbe1' },
      ...lines.map(({ line, x }) => ({ type: 'text' as const, ...SMALL, y, runs: line.runs.map((run) => ({ ...run, x: run.x + x })) })),
    ]);
  }
}

export function writeBookmarks(doc: PDFKit.PDFDocument, places: readonly ReportPlace[]): void {
  // Its types know of `expanded` only.
  const at = (page: number): { readonly expanded: boolean; readonly pageNumber: number } => ({ pageNumber: page - 1, expanded: false });
  for (const { title, page, parts } of places) {
    const item = doc.outline.addItem(title, at(page));
    for (const part of parts) item.addItem(part.title, at(part.page));
  }
}
