// The paper that a report is written on: lines of text and primitives from the top downwards, each with its tag, and a new
// page where there is no room. And the looks of type that all of its parts share.

import { paintPdfItems, type PdfEnvironment } from '#shared/export/pdf';
import type { Primitive, SceneItem, Weight } from '#shared/scene/scene';
import { createMeasurer } from '#shared/scene/text/measurer';

export const measure = createMeasurer();

/** pt */
const SIZES = { A4: [595.28, 841.89], Letter: [612, 792] } as const;
export const MARGIN = 48;
/** Between what stands on a page and its number. */
const FOOT = 12;

export interface TextLook {
  /** pt */
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

export const TITLE: TextLook = { size: 28, weight: 700, fill: '#1d2733' };
export const HEADING: TextLook = { size: 18, weight: 700, fill: '#1d2733' };
/** In the report's colour. */
export const SUBHEADING: Omit<TextLook, 'fill'> = { size: 11.5, weight: 600 };
export const TEXT: TextLook = { size: 10, weight: 400, fill: '#1d2733' };
export const MUTED: TextLook = { size: 10, weight: 400, fill: '#5b6876' };
export const SMALL: TextLook = { size: 8, weight: 400, fill: '#5b6876' };
export const GROUND = '#f1f4f8';

export interface PlacedText extends TextLook {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly maxLines?: number;
  /** Only some of its lines, from the first to before the last, where the others stand on another page. */
  readonly lines?: readonly [number, number];
  /** Lines end at the right. */
  readonly isFlushRight?: boolean;
}

export interface ReportPaper {
  readonly doc: PDFKit.PDFDocument;
  readonly environment: PdfEnvironment;
  /** Of the tags. */
  readonly root: PDFKit.PDFStructureElement;
  readonly width: number;
  readonly height: number;
  /** The report's colour. */
  readonly accent: string;
  /** pt from the top, where the next thing goes. */
  y: number;
  /** A page upright, or across for what is wider than high. */
  newPage(isAcross?: boolean): void;
  /** pt that are left on the page. */
  room(): number;
  /** pt, of the highest thing that a page takes. */
  readonly most: number;
  /** Whether that much is left on the page. */
  fits(height: number): boolean;
  /** A new page where it is not; tells whether there is one. */
  ensure(height: number): boolean;
  /** Paints what nobody reads aloud. */
  decorate(primitives: readonly Primitive[]): void;
  /** Paints text from `y` down, marked by a tag. */
  text(tag: string, text: string, at: PlacedText): PDFKit.PDFStructureContent;
  /** Paints in the units and at the place of this moment. */
  paint(primitives: readonly Primitive[]): void;
}

export function reportPaper(doc: PDFKit.PDFDocument, environment: PdfEnvironment, look: { readonly paper: 'A4' | 'Letter'; readonly accent: string }): ReportPaper {
  const [width, height] = SIZES[look.paper];
  const root = doc.struct('Document');
  doc.addStructure(root);
  const paint = (primitives: readonly Primitive[]): void => paintPdfItems(doc, [itemOf(primitives)], environment);
  const paper: ReportPaper = {
    doc, environment, root, width, height, accent: look.accent, y: MARGIN, paint,
    newPage(isAcross = false) {
      doc.addPage({ size: isAcross ? [height, width] : [width, height], margin: 0 });
      paper.y = MARGIN;
    },
    most: height - 2 * MARGIN - FOOT,
    room: () => height - MARGIN - FOOT - paper.y,
    fits: (needed) => needed <= paper.room(),
    ensure(needed) {
      if (paper.fits(needed)) return false;
      paper.newPage();
      return true;
    },
    decorate(primitives) {
      doc.markContent('Artifact');
      paint(primitives);
      doc.endMarkedContent();
    },
    text(tag, text, at) {
      const content = doc.markStructureContent(tag);
      paint(linesOf(text, at));
      doc.endMarkedContent();
      return content;
    },
  };
  return paper;
}

/** pt from line to line. */
export function lineHeight({ size }: Pick<TextLook, 'size'>): number {
  return size * 1.4;
}

export function linesOf(text: string, { x, y, width, size, weight, fill, maxLines, lines: [from, to] = [0, Infinity], isFlushRight = false }: PlacedText): Primitive[] {
  const lines = measure.wrap(text, { size, weight }, width, maxLines).slice(from, to);
  return lines.map((line, i) => {
    const left = x + (isFlushRight ? width - line.width : 0);
    return { type: 'text', y: y + size + i * lineHeight({ size }), size, weight, fill, runs: line.runs.map((run) => ({ ...run, x: run.x + left })) };
  });
}

function itemOf(primitives: readonly Primitive[]): SceneItem {
  return { id: 'report', ref: { type: 'sheet', id: '' }, layer: 'content', box: { x: 0, y: 0, w: 0, h: 0 }, primitives };
}
