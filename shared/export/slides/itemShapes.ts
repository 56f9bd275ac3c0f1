// An item of the scene as shapes: each outline one shape, and each text inside the shape that it is painted on. It knows
// the scene's primitives only, so what the sheet learns to show next is on slides too.

import type { Box } from '../../lib/geometry';
import type { PathPrimitive, Primitive, TextPrimitive } from '../../scene/scene';
import { goesOn, lineBox, looseBox, paragraphsOf, textInside } from './textLines';
import type { SlideBox, SlideConnector, SlideOutline, SlidePicture } from './slideShape';

export interface ItemNaming {
  readonly name: string;
  /** Texts as they were typed, where lines were broken. */
  readonly sources: readonly string[];
  /** px; where the text of a shape breaks. */
  readonly textRight?: number;
}

interface Draft {
  readonly box: Box;
  readonly outline: SlideOutline;
  readonly fill?: string;
  readonly stroke?: PathPrimitive['stroke'];
  readonly texts: TextPrimitive[];
}

type Part = Draft | { readonly loose: TextPrimitive[] } | { readonly ready: SlidePicture | SlideConnector };
type SimpleShape = SlideBox | SlidePicture | SlideConnector;

/** px; from a shape's text to its right edge, where nothing says how far the text may go. */
const RIGHT_INSET = 4;

/** From back to front. All are decoration to screen readers: who knows what the item is says so on top. */
export function itemShapes(primitives: readonly Primitive[], naming: ItemNaming): SimpleShape[] {
  const parts: Part[] = [];
  for (const p of primitives) {
    if (p.type === 'text') placeText(p, parts);
    else parts.push(partOf(p, naming.name));
  }
  return parts.map((part) => shapeOf(part, naming));
}

function partOf(p: Exclude<Primitive, TextPrimitive>, name: string): Part {
  if (p.type === 'image') return { ready: { type: 'picture', name, alt: '', box: { x: p.x, y: p.y, w: p.w, h: p.h }, hash: p.hash, r: p.r ?? 0 } };
  const line = p.type === 'path' ? straightLine(p, name) : null;
  if (line) return { ready: line };
  const paint = { ...(p.fill ? { fill: p.fill } : {}), ...(p.stroke ? { stroke: p.stroke } : {}), texts: [] };
  if (p.type === 'rect') return { box: { x: p.x, y: p.y, w: p.w, h: p.h }, outline: { type: 'rect', r: p.r ?? 0 }, ...paint };
  if (p.type === 'circle') return { box: { x: p.cx - p.r, y: p.cy - p.r, w: 2 * p.r, h: 2 * p.r }, outline: { type: 'ellipse' }, ...paint };
  return { box: pathBox(p), outline: { type: 'path', segments: p.segments }, ...paint };
}

function straightLine({ segments, fill, stroke }: PathPrimitive, name: string): SlideConnector | null {
  const [from, to] = segments;
  if (segments.length !== 2 || fill || !stroke || from?.[0] !== 'M' || to?.[0] !== 'L') return null;
  return { type: 'connector', name, alt: '', points: [{ x: from[1], y: from[2] }, { x: to[1], y: to[2] }], stroke, heads: 'none' };
}

function pathBox({ segments }: PathPrimitive): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, ...numbers] of segments) numbers.forEach((n, i) => (i % 2 === 0 ? xs : ys).push(n));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

function placeText(text: TextPrimitive, parts: Part[]): void {
  if (text.runs.length === 0) return;
  const at = lineBox(text);
  const shape = parts.findLast((part): part is Draft => 'texts' in part && part.fill !== undefined && surrounds(part.box, at));
  const last = shape?.texts.at(-1);
  if (shape && (!last || goesOn(last, text))) {
    shape.texts.push(text);
    return;
  }
  const before = parts.at(-1);
  const above = before && 'loose' in before ? before.loose.at(-1) : undefined;
  if (before && 'loose' in before && above && goesOn(above, text) && above.size === text.size) before.loose.push(text);
  else parts.push({ loose: [text] });
}

function surrounds({ x, y, w, h }: Box, inner: Box): boolean {
  const middle = inner.y + inner.h / 2;
  return inner.x >= x - 1 && inner.x + inner.w <= x + w + 1 && middle > y && middle < y + h;
}

function shapeOf(part: Part, { name, sources, textRight }: ItemNaming): SimpleShape {
  if ('ready' in part) return part.ready;
  if ('loose' in part) return looseText(part.loose, { name, sources });
  const { box, outline, texts, fill, stroke } = part;
  const right = textRight ?? box.x + box.w - RIGHT_INSET;
  const text = texts.length > 0 ? textInside(texts, box, outline, right, sources) : undefined;
  return {
    type: 'shape', name: text ? textOf(text.paragraphs) : name, alt: '', box, outline, ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}), ...(text ? { text } : {}),
  };
}

function textOf(paragraphs: readonly { readonly runs: readonly { readonly text: string }[] }[]): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
}

/** A text box of its own. @param naming `textRight`: where it breaks, px */
export function looseText(lines: readonly TextPrimitive[], { sources, textRight }: ItemNaming): SlideBox {
  const paragraphs = paragraphsOf(lines, sources);
  const insets = { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    type: 'shape', name: textOf(paragraphs), alt: '', box: looseBox(lines, textRight), outline: { type: 'rect', r: 0 },
    text: { paragraphs, align: 'left', anchor: 'top', wraps: true, insets },
  };
}
