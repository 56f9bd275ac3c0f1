// Text that no bundled font covers, in a PDF: as text where an installed font can be embedded cleanly, else as outlines,
// because collections, CFF and variable fonts come out damaged or as bitmaps.

import { fontFileOf } from '#shared/export/families';
import type { TextPrimitive } from '#shared/scene/scene';
import { openFont } from './openFont';
import type { FontPiece, SystemRunPlan } from './systemRun';

/** pdfkit's types lack `horizontalScaling`, in %. */
type RunOptions = PDFKit.Mixins.TextOptions & { readonly horizontalScaling?: number };

/** Stating features, even none, keeps pdfkit from setting a run word by word, which would turn Hebrew around. */
const WHOLE_RUN: RunOptions = { lineBreak: false, baseline: 'alphabetic', features: [] };
const LABEL_FONT = fontFileOf('inter', 500)?.file ?? '';

export function paintPdfSystemRun(doc: PDFKit.PDFDocument, { pieces, labels }: SystemRunPlan, primitive: TextPrimitive): void {
  doc.fillColor(primitive.fill);
  for (const piece of pieces) {
    if (piece.font.embeddable) setText(doc, piece, primitive);
    else drawOutlines(doc, piece, primitive);
  }
  for (const { text, x, y, size } of labels) doc.font(LABEL_FONT).fontSize(size).text(text, x, y, WHOLE_RUN);
}

function setText(doc: PDFKit.PDFDocument, piece: FontPiece, { y, size }: TextPrimitive): void {
  doc.font(piece.font.path).fontSize(size);
  const natural = doc.widthOfString(piece.text, WHOLE_RUN);
  const options: RunOptions = { ...WHOLE_RUN, horizontalScaling: 100 * condensing(natural, piece.width) };
  doc.text(piece.text, piece.x, y, options);
}

function drawOutlines(doc: PDFKit.PDFDocument, piece: FontPiece, { y, size }: TextPrimitive): void {
  const font = openFont(piece.font.path);
  const em = size / font.unitsPerEm;
  const { glyphs, positions, advanceWidth } = font.layout(piece.text);
  const squeeze = condensing(advanceWidth * em, piece.width);
  let x = piece.x;
  glyphs.forEach((glyph, i) => {
    const position = positions[i];
    if (!position) return;
    const path = glyph.path.scale(em * squeeze, -em).translate(x + position.xOffset * em * squeeze, y - position.yOffset * em);
    const outline = path.toSVG();
    if (outline) doc.path(outline).fill();
    x += position.xAdvance * em * squeeze;
  });
}

function condensing(natural: number, width: number): number {
  return natural > width ? width / natural : 1;
}
