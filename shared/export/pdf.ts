// Scene → PDF, through the part of pdfkit's document that it needs. Vector shapes, and text as text in painting order.
// State is set only when it changes, which keeps a large sheet's file small.

import { intersects, type Box } from '../lib/geometry';
import type {
  CirclePrimitive, Face, ImagePrimitive, PathPrimitive, Primitive, RectPrimitive, Scene, SceneItem, Stroke, TextPrimitive, TextRun,
  Weight,
} from '../scene/scene';

/** What the painter uses of pdfkit's document. */
export interface PdfLike {
  save(): unknown;
  restore(): unknown;
  scale(factor: number): unknown;
  rect(x: number, y: number, w: number, h: number): unknown;
  roundedRect(x: number, y: number, w: number, h: number, radius: number): unknown;
  circle(x: number, y: number, radius: number): unknown;
  moveTo(x: number, y: number): unknown;
  lineTo(x: number, y: number): unknown;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): unknown;
  bezierCurveTo(c1x: number, c1y: number, c2x: number, c2y: number, x: number, y: number): unknown;
  closePath(): unknown;
  clip(): unknown;
  fill(): unknown;
  stroke(): unknown;
  fillAndStroke(): unknown;
  fillColor(color: string): unknown;
  strokeColor(color: string): unknown;
  lineWidth(width: number): unknown;
  lineCap(cap: 'butt' | 'round'): unknown;
  lineJoin(join: 'round'): unknown;
  /** pdfkit's own type knows the number only. */
  dash(lengths: number | number[], options: { phase: number }): unknown;
  undash(): unknown;
  font(name: string): unknown;
  fontSize(size: number): unknown;
  text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): unknown;
}

export interface PdfEnvironment {
  /** The registered name of the font of a bundled face. */
  fontName(face: Face, weight: Weight): string;
  /** Draws a stored picture into the box; false where it is missing. */
  drawImage(hash: string, x: number, y: number, w: number, h: number): boolean;
  /** Draws a run that no bundled face covers. */
  systemRun(run: TextRun, primitive: TextPrimitive): void;
  /** Told before each primitive is painted, for tags; the background belongs to no item. */
  mark?(item: SceneItem | null, primitive: Primitive): void;
}

interface Pen {
  readonly doc: PdfLike;
  readonly environment: PdfEnvironment;
  fill: string;
  stroke: Stroke | undefined;
  font: string;
  size: number;
}

const MISSING_IMAGE = '#e3e8ee';
const BASELINE = { lineBreak: false, baseline: 'alphabetic' } as const;

/**
 * Paints the scene onto the document's page.
 * @param scale points per sheet px
 * @param crop px: only what shows in it; texts outside are left out, so that nobody finds on a page what can't be seen on it
 */
export function paintPdf(doc: PdfLike, scene: Scene, scale: number, environment: PdfEnvironment, crop?: Box): void {
  const pen = newPen(doc, environment);
  doc.scale(scale);
  doc.lineJoin('round');
  const ground: RectPrimitive = { type: 'rect', x: 0, y: 0, w: scene.width, h: scene.height, ...crop, fill: scene.background };
  environment.mark?.(null, ground);
  paintRect(pen, ground);
  paintItems(pen, scene.items, crop);
}

/** Paints items in the units that the document is in just now. */
export function paintPdfItems(doc: PdfLike, items: readonly SceneItem[], environment: PdfEnvironment): void {
  paintItems(newPen(doc, environment), items);
}

function newPen(doc: PdfLike, environment: PdfEnvironment): Pen {
  return { doc, environment, fill: '', stroke: undefined, font: '', size: 0 };
}

function paintItems(pen: Pen, items: readonly SceneItem[], crop?: Box): void {
  for (const item of items) {
    if (crop && !intersects(item.box, crop)) continue;
    for (const primitive of item.primitives) {
      if (crop && primitive.type === 'text' && !intersects(textBox(primitive), crop)) continue;
      pen.environment.mark?.(item, primitive);
      paint(pen, primitive);
    }
  }
}

/** Where a line of text is, in px. */
export function textBox({ y, size, runs }: TextPrimitive): Box {
  const [first, last] = [runs[0], runs.at(-1)];
  const x = first?.x ?? 0;
  return { x, y: y - size, w: last ? last.x + last.width - x : 0, h: size * 1.3 };
}

function paint(pen: Pen, primitive: Primitive): void {
  switch (primitive.type) {
    case 'rect': return paintRect(pen, primitive);
    case 'circle': return paintCircle(pen, primitive);
    case 'path': return paintPath(pen, primitive);
    case 'text': return paintText(pen, primitive);
    case 'image': return paintImage(pen, primitive);
  }
}

function paintRect(pen: Pen, { x, y, w, h, r, fill, stroke }: RectPrimitive): void {
  if (!prepare(pen, fill, stroke)) return;
  if (r) pen.doc.roundedRect(x, y, w, h, Math.min(r, w / 2, h / 2));
  else pen.doc.rect(x, y, w, h);
  finish(pen, fill, stroke);
}

function paintCircle(pen: Pen, { cx, cy, r, fill, stroke }: CirclePrimitive): void {
  if (!prepare(pen, fill, stroke)) return;
  pen.doc.circle(cx, cy, r);
  finish(pen, fill, stroke);
}

function paintPath(pen: Pen, { segments, fill, stroke }: PathPrimitive): void {
  const { doc } = pen;
  if (!prepare(pen, fill, stroke)) return;
  for (const s of segments) {
    switch (s[0]) {
      case 'M': doc.moveTo(s[1], s[2]); break;
      case 'L': doc.lineTo(s[1], s[2]); break;
      case 'Q': doc.quadraticCurveTo(s[1], s[2], s[3], s[4]); break;
      case 'C': doc.bezierCurveTo(s[1], s[2], s[3], s[4], s[5], s[6]); break;
      case 'Z': doc.closePath(); break;
    }
  }
  finish(pen, fill, stroke);
}

function paintText(pen: Pen, primitive: TextPrimitive): void {
  const { doc, environment } = pen;
  for (const run of primitive.runs) {
    setFill(pen, primitive.fill);
    if (run.face === 'system') {
      environment.systemRun(run, primitive);
      pen.fill = pen.font = '';
      pen.size = 0;
      continue;
    }
    const font = environment.fontName(run.face, primitive.weight);
    if (pen.font !== font) doc.font((pen.font = font));
    if (pen.size !== primitive.size) doc.fontSize((pen.size = primitive.size));
    doc.text(run.text, run.x, primitive.y, BASELINE);
  }
}

function paintImage(pen: Pen, { hash, x, y, w, h, r }: ImagePrimitive): void {
  const { doc, environment } = pen;
  doc.save();
  if (r) doc.roundedRect(x, y, w, h, r);
  else doc.rect(x, y, w, h);
  doc.clip();
  const isDrawn = environment.drawImage(hash, x, y, w, h);
  doc.restore();
  if (!isDrawn) paintRect(pen, { type: 'rect', x, y, w, h, r: r ?? 0, fill: MISSING_IMAGE });
}

/** Sets colours and line style, which PDF forbids between a path and its painting; false where nothing would show. */
function prepare(pen: Pen, fill: string | undefined, stroke: Stroke | undefined): boolean {
  if (fill) setFill(pen, fill);
  if (stroke) setStroke(pen, stroke);
  return Boolean(fill ?? stroke);
}

function finish({ doc }: Pen, fill: string | undefined, stroke: Stroke | undefined): void {
  if (fill && stroke) doc.fillAndStroke();
  else if (fill) doc.fill();
  else doc.stroke();
}

function setFill(pen: Pen, fill: string): void {
  if (pen.fill === fill) return;
  pen.doc.fillColor((pen.fill = fill));
}

function setStroke(pen: Pen, stroke: Stroke): void {
  const { doc, stroke: last } = pen;
  if (last === stroke) return;
  if (last?.color !== stroke.color) doc.strokeColor(stroke.color);
  if (last?.width !== stroke.width) doc.lineWidth(stroke.width);
  if (last?.cap !== stroke.cap) doc.lineCap(stroke.cap ?? 'butt');
  if (last?.dash !== stroke.dash) setDash(doc, stroke.dash);
  pen.stroke = stroke;
}

function setDash(doc: PdfLike, dash: readonly number[] | undefined): void {
  // A dash of no length is a dot of a round cap; pdfkit refuses 0, and this much shows as one.
  if (dash) doc.dash(dash.map((length) => Math.max(length, 0.01)), { phase: 0 });
  else doc.undash();
}
