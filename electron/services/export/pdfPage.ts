// One page of a PDF: its crops of the sheet, and in the margins crop marks and its number.

import { paintPdf, paintPdfItems, type PdfEnvironment } from '#shared/export/pdf';
import { POINTS_PER_MM, type Page, type PageLayout } from '#shared/export/pages/page';
import type { Translate } from '#shared/i18n/messages';
import type { Scene, SceneItem, Segment } from '#shared/scene/scene';
import { createMeasurer } from '#shared/scene/text/measurer';
import type { PdfTags } from './pdfTags';

/** mm off what is printed. */
const MARK_FROM = 1.5;
const MARK_TO = 5.5;
const LABEL_DROP = 4.6;
const LABEL_INSET = 3;
const LABEL = { size: 7.5, weight: 500 } as const;
const INK = '#66717f';

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
  const { scene, layout, unit, tags } = paging;
  page.pieces.forEach(({ source, x, y }, i) => {
    const scale = layout.scale / unit;
    doc.save();
    doc.translate(x / unit, y / unit);
    doc.rect(0, 0, source.w * scale, source.h * scale).clip();
    paintPdf(shifted(doc, source, scale), scene, scale, {
      ...environment,
      mark: (item, primitive) => (i === 0 ? tags.mark(page, item, primitive) : tags.decoration()),
    }, source);
    tags.close();
    doc.restore();
  });
  if (!layout.marked || !page.trim) return;
  tags.decoration();
  paintPdfItems(doc, [cropMarks(page.trim, layout), label(page, page.trim, paging)], environment);
  tags.close();
}

/** Moves the sheet so that the crop's corner lies on the origin. */
function shifted(doc: PDFKit.PDFDocument, source: { readonly x: number; readonly y: number }, scale: number): PDFKit.PDFDocument {
  return source.x === 0 && source.y === 0 ? doc : doc.translate(-source.x * scale, -source.y * scale);
}

function cropMarks(trim: NonNullable<Page['trim']>, { area }: PageLayout): SceneItem {
  const [from, to] = [MARK_FROM * POINTS_PER_MM, MARK_TO * POINTS_PER_MM];
  const [right, bottom] = [area.x + area.w, area.y + area.h];
  const segments = [
    ...[trim.x, trim.x + trim.w].flatMap((x): Segment[] => [
      ['M', x, area.y - from], ['L', x, area.y - to], ['M', x, bottom + from], ['L', x, bottom + to],
    ]),
    ...[trim.y, trim.y + trim.h].flatMap((y): Segment[] => [
      ['M', area.x - from, y], ['L', area.x - to, y], ['M', right + from, y], ['L', right + to, y],
    ]),
  ];
  return item('marks', [{ type: 'path', segments, stroke: { color: INK, width: 0.5 } }]);
}

function label({ number, row, column }: Page, trim: NonNullable<Page['trim']>, { layout, title, translate }: PdfPaging): SceneItem {
  const { area, pages } = layout;
  const text = translate('pages.label', { n: number, count: pages.length, row, column, title });
  const x = trim.x + LABEL_INSET * POINTS_PER_MM;
  const y = area.y + area.h + LABEL_DROP * POINTS_PER_MM;
  const [line] = measure.wrap(text, LABEL, Math.max(80, area.x + area.w - x), 1);
  const runs = line?.runs.map((run) => ({ ...run, x: x + run.x })) ?? [];
  return item('label', [{ type: 'text', y, ...LABEL, fill: INK, runs }]);
}

function item(id: string, primitives: SceneItem['primitives']): SceneItem {
  return { id, ref: { type: 'sheet', id }, layer: 'title', box: { x: 0, y: 0, w: 0, h: 0 }, primitives };
}
