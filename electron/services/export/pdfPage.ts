// One page of a PDF: its crops of the sheet, and in the margins crop marks and its number.

import { pageMarks } from '#shared/export/pages/pageMarks';
import { paintPdf, paintPdfItems, type PdfEnvironment } from '#shared/export/pdf';
import type { Page, PageLayout, Piece } from '#shared/export/pages/page';
import type { Translate } from '#shared/i18n/messages';
import type { Scene } from '#shared/scene/scene';
import { createMeasurer } from '#shared/scene/text/measurer';
import type { PdfTags } from './pdfTags';

const measure = createMeasurer();

export interface PdfPaging {
  readonly scene: Scene;
  readonly layout: PageLayout;
  /** pt per unit of the page. */
  readonly unit: number;
  readonly title: string;
  readonly translate: Translate;
  readonly tags: PdfTags;
}

/** Paints onto the document's page of this moment. */
export function paintPdfPage(doc: PDFKit.PDFDocument, page: Page, paging: PdfPaging, environment: PdfEnvironment): void {
  const { scene, layout, unit, title, translate, tags } = paging;
  page.pieces.forEach((piece, i) => {
    doc.save();
    cropTo(doc, piece, layout.scale, unit);
    paintPdf(doc, scene, layout.scale / unit, {
      ...environment,
      mark: (item, primitive) => (i === 0 ? tags.mark(page, item, primitive) : tags.decoration()),
    }, piece.source);
    tags.close();
    doc.restore();
  });
  const marks = pageMarks(page, layout, { title, translate, measure });
  if (marks.length === 0) return;
  tags.decoration();
  paintPdfItems(doc, marks, environment);
  tags.close();
}

/** Clips to the crop, and moves the sheet so that the crop lies in its place. */
export function cropTo(doc: PDFKit.PDFDocument, { source, x, y }: Piece, pointsPerPx: number, unit: number): void {
  const scale = pointsPerPx / unit;
  doc.translate(x / unit, y / unit);
  doc.rect(0, 0, source.w * scale, source.h * scale).clip();
  doc.translate(-source.x * scale, -source.y * scale);
}
