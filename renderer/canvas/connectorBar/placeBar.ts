// Where the bar of a connector stands: near it and in view, clear of its line, of the cards that it joins and, as far as
// there is room, of other cards. Everything is in screen px.

import type { Box, Point } from '#shared/lib/geometry';
import { inflate, intersects, unionBox } from '#shared/lib/geometry';

/** Between the bar and the line that it is for; ends, bends and labels want to be grabbed there. */
const GAP = 18;
/** From the borders of what can be seen. */
const MARGIN = 8;

/** How much one px² of the bar over it weighs; far away costs a little as well. */
const OVER_LINE = 6;
const OVER_END = 3;
const OVER_CARD = 1;
const PER_PX = 12;

export interface BarSurroundings {
  readonly route: readonly Point[];
  /** The two cards that it joins. */
  readonly ends: readonly Box[];
  /** Other cards in view. */
  readonly cards: readonly Box[];
  /** What can be seen of the sheet, clear of frozen headers. */
  readonly area: Box;
}

function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

function legsOf(route: readonly Point[]): Box[] {
  return route.slice(1).map((q, i) => {
    const p = route[i] ?? q;
    return { x: Math.min(p.x, q.x), y: Math.min(p.y, q.y), w: Math.abs(p.x - q.x), h: Math.abs(p.y - q.y) };
  });
}

/** The part of a leg that is in view; null where none is. */
function seen(leg: Box, area: Box): Box | null {
  if (!intersects(leg, area)) return null;
  const x = Math.max(leg.x, area.x);
  const y = Math.max(leg.y, area.y);
  return { x, y, w: Math.min(leg.x + leg.w, area.x + area.w) - x, h: Math.min(leg.y + leg.h, area.y + area.h) - y };
}

function inside(at: Point, size: { w: number; h: number }, area: Box): Box {
  const keep = (value: number, length: number, start: number, end: number): number =>
    Math.max(start + MARGIN, Math.min(value, end - length - MARGIN));
  return { x: keep(at.x, size.w, area.x, area.x + area.w), y: keep(at.y, size.h, area.y, area.y + area.h), ...size };
}

/** Above, below and beside a leg. */
function around(leg: Box, { w, h }: { w: number; h: number }): Point[] {
  const middle = { x: leg.x + leg.w / 2, y: leg.y + leg.h / 2 };
  return [
    { x: middle.x - w / 2, y: leg.y - GAP - h },
    { x: middle.x - w / 2, y: leg.y + leg.h + GAP },
    { x: leg.x + leg.w + GAP, y: middle.y - h / 2 },
    { x: leg.x - GAP - w, y: middle.y - h / 2 },
  ];
}

/** The bar's top left corner; null where nothing of the connector is in view. */
export function placeBar({ route, ends, cards, area }: BarSurroundings, size: { readonly w: number; readonly h: number }): Point | null {
  const legs = legsOf(route);
  const inView = legs.flatMap((leg) => seen(leg, area) ?? []);
  const [longest] = inView.toSorted((a, b) => b.w + b.h - a.w - a.h);
  if (!longest) return null;
  const middle = { x: longest.x + longest.w / 2, y: longest.y + longest.h / 2 };
  const over = (box: Box, others: readonly Box[]): number => others.reduce((sum, other) => sum + overlap(box, other), 0);
  const cost = (box: Box): number => OVER_LINE * over(box, legs.map((leg) => inflate(leg, GAP / 2)))
    + OVER_END * over(box, ends) + OVER_CARD * over(box, cards)
    + PER_PX * Math.hypot(box.x + box.w / 2 - middle.x, box.y + box.h / 2 - middle.y);
  const all = unionBox([longest, ...ends]) ?? longest;
  const places = [...inView, ...ends, all].flatMap((box) => around(box, size)).map((at) => inside(at, size, area));
  const [best] = places.map((box) => ({ box, cost: cost(box) })).toSorted((a, b) => a.cost - b.cost);
  return best ? { x: Math.round(best.box.x), y: Math.round(best.box.y) } : null;
}
