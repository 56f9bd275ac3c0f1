// Scene → canvas: the screen and PNG files. One to one and nothing else. Screen tiles paint thousands of primitives, so
// state is set only when it changes.

import type {
  CirclePrimitive, ImagePrimitive, PathPrimitive, Primitive, RectPrimitive, SceneItem, Stroke, TextPrimitive, TextRun, Weight,
} from '../scene/scene';
import { faceWeight } from '../scene/fonts/faces';
import { CANVAS_FAMILIES } from './families';

/** What the painter uses of a 2D context; a browser's and @napi-rs/canvas's both fit. */
export interface CanvasLike {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: unknown;
  lineJoin: unknown;
  font: string;
  fontKerning?: unknown;
  textRendering?: unknown;
  textBaseline: unknown;
  textAlign: unknown;
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(c1x: number, c1y: number, c2x: number, c2y: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  rect(x: number, y: number, w: number, h: number): void;
  roundRect(x: number, y: number, w: number, h: number, radius: number): void;
  fillRect(x: number, y: number, w: number, h: number): void;
  fill(): void;
  stroke(): void;
  clip(): void;
  setLineDash(segments: number[]): void;
  drawImage(image: unknown, x: number, y: number, w: number, h: number): void;
  fillText(text: string, x: number, y: number, maxWidth?: number): void;
}

export interface CanvasEnvironment {
  /** A stored picture as the context can draw it; undefined while it is not there. */
  image(hash: string): unknown;
  /** Draws a run that no bundled face covers; without it, the system's fallback, condensed to the run's width. */
  systemRun?(run: TextRun, primitive: TextPrimitive): void;
  /** Where the context must be told to put the baseline for it to come out at `primitive.y`; without it, just there. */
  baseline?(run: TextRun, primitive: TextPrimitive): number;
}

interface Pen {
  readonly context: CanvasLike;
  readonly environment: CanvasEnvironment;
  fill: string;
  stroke: Stroke | undefined;
  font: string;
}

const NO_DASH: number[] = [];
const MISSING_IMAGE = '#e3e8ee';

/** Paints items in order. The context's transform is the caller's; its text and line settings are left changed. */
export function paintItems(context: CanvasLike, items: Iterable<SceneItem>, environment: CanvasEnvironment): void {
  context.fontKerning = 'none';
  context.textRendering = 'geometricPrecision';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  const pen: Pen = { context, environment, fill: '', stroke: undefined, font: '' };
  for (const item of items) {
    for (const primitive of item.primitives) paint(pen, primitive);
  }
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
  const { context } = pen;
  if (!r && !stroke && fill) {
    setFill(pen, fill);
    context.fillRect(x, y, w, h);
    return;
  }
  context.beginPath();
  const radius = Math.min(r ?? 0, w / 2, h / 2);
  if (radius > 0 && stroke?.dash) traceRounded(context, { x, y, w, h }, radius);
  else if (radius > 0) context.roundRect(x, y, w, h, radius);
  else context.rect(x, y, w, h);
  finish(pen, fill, stroke);
}

/** Contexts begin a rounded rectangle, and with it the dashes, at corners of their own choice; here as SVG and PDF do. */
function traceRounded(context: CanvasLike, { x, y, w, h }: Pick<RectPrimitive, 'x' | 'y' | 'w' | 'h'>, r: number): void {
  const quarter = Math.PI / 2;
  context.moveTo(x + r, y);
  context.lineTo(x + w - r, y);
  context.arc(x + w - r, y + r, r, -quarter, 0);
  context.lineTo(x + w, y + h - r);
  context.arc(x + w - r, y + h - r, r, 0, quarter);
  context.lineTo(x + r, y + h);
  context.arc(x + r, y + h - r, r, quarter, 2 * quarter);
  context.lineTo(x, y + r);
  context.arc(x + r, y + r, r, 2 * quarter, 3 * quarter);
  context.closePath();
}

function paintCircle(pen: Pen, { cx, cy, r, fill, stroke }: CirclePrimitive): void {
  pen.context.beginPath();
  pen.context.arc(cx, cy, r, 0, 2 * Math.PI);
  finish(pen, fill, stroke);
}

function paintPath(pen: Pen, { segments, fill, stroke }: PathPrimitive): void {
  const { context } = pen;
  context.beginPath();
  for (const s of segments) {
    switch (s[0]) {
      case 'M': context.moveTo(s[1], s[2]); break;
      case 'L': context.lineTo(s[1], s[2]); break;
      case 'Q': context.quadraticCurveTo(s[1], s[2], s[3], s[4]); break;
      case 'C': context.bezierCurveTo(s[1], s[2], s[3], s[4], s[5], s[6]); break;
      case 'Z': context.closePath(); break;
    }
  }
  finish(pen, fill, stroke);
}

function paintText(pen: Pen, primitive: TextPrimitive): void {
  const { context, environment } = pen;
  setFill(pen, primitive.fill);
  for (const run of primitive.runs) {
    if (run.face === 'system' && environment.systemRun) {
      environment.systemRun(run, primitive);
      forget(pen);
      setFill(pen, primitive.fill);
      continue;
    }
    setFont(pen, fontOf(run, primitive.weight, primitive.size));
    if (run.face === 'system') context.fillText(run.text, run.x, primitive.y, run.width);
    else context.fillText(run.text, run.x, environment.baseline?.(run, primitive) ?? primitive.y);
  }
}

function fontOf(run: TextRun, weight: Weight, size: number): string {
  return `${faceWeight(run.face, weight)} ${size}px ${CANVAS_FAMILIES[run.face]}`;
}

function paintImage(pen: Pen, { hash, x, y, w, h, r }: ImagePrimitive): void {
  const { context, environment } = pen;
  const image = environment.image(hash);
  if (image === undefined) return paintRect(pen, { type: 'rect', x, y, w, h, r: r ?? 0, fill: MISSING_IMAGE });
  if (!r) {
    context.drawImage(image, x, y, w, h);
    return;
  }
  context.save();
  context.beginPath();
  context.roundRect(x, y, w, h, r);
  context.clip();
  context.drawImage(image, x, y, w, h);
  context.restore();
}

function finish(pen: Pen, fill: string | undefined, stroke: Stroke | undefined): void {
  if (fill) {
    setFill(pen, fill);
    pen.context.fill();
  }
  if (stroke) {
    setStroke(pen, stroke);
    pen.context.stroke();
  }
}

/** After code that may have set the context's state itself. */
function forget(pen: Pen): void {
  pen.fill = '';
  pen.stroke = undefined;
  pen.font = '';
}

function setFill(pen: Pen, fill: string): void {
  if (pen.fill === fill) return;
  pen.context.fillStyle = pen.fill = fill;
}

function setFont(pen: Pen, font: string): void {
  if (pen.font === font) return;
  pen.context.font = pen.font = font;
}

function setStroke(pen: Pen, stroke: Stroke): void {
  const { context, stroke: last } = pen;
  if (last === stroke) return;
  if (last?.color !== stroke.color) context.strokeStyle = stroke.color;
  if (last?.width !== stroke.width) context.lineWidth = stroke.width;
  if (last?.cap !== stroke.cap || !last) context.lineCap = stroke.cap ?? 'butt';
  if (last?.dash !== stroke.dash || !last) context.setLineDash(stroke.dash ? [...stroke.dash] : NO_DASH);
  pen.stroke = stroke;
}
