// What makes a routing good or bad, counted from the finished lines alone, so that any router can be measured.

import type { Box, Point } from '../../shared/lib/geometry';

export interface Line {
  readonly id: string;
  readonly points: readonly Point[];
}

export interface Task {
  readonly cards: readonly { readonly id: string; readonly box: Box }[];
  readonly connectors: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

interface Leg {
  readonly line: number;
  readonly horizontal: boolean;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** Lines nearer than this look like one, px. */
const SAME = 1;
/** Nearer to a card than this counts as running over it, px. */
const TOUCHING = 2;
/** Numbers nearer than this are the same. */
const EPSILON = 0.01;

/** The figures of a routing, by the name of their row. */
export function figuresOf(lines: readonly Line[], { cards, connectors }: Task): Record<string, number> {
  const clean = lines.map((line) => simplified(line.points));
  const legs = clean.flatMap((points, line) => legsOf(points, line));
  const ends = new Map(connectors.map((c) => [c.id, c]));
  const shares = (p: number, q: number) => {
    const a = ends.get((lines[p] as Line).id);
    const b = ends.get((lines[q] as Line).id);
    return !!a && !!b && (a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to);
  };
  const strangers = (id: string, card: string) => ends.get(id)?.from !== card && ends.get(id)?.to !== card;
  return {
    bends: clean.reduce((sum, points) => sum + points.length - 2, 0),
    crossings: crossings(legs),
    'cards run over': overCards(legs, (line) => cards.filter((card) => strangers((lines[line] as Line).id, card.id))),
    'lines on one another (px)': onOneAnother(legs, (p, q) => !shares(p, q), SAME),
    'also of one card (px)': onOneAnother(legs, () => true, SAME),
    'nearer than 3 px (px)': onOneAnother(legs, (p, q) => !shares(p, q), 3),
    'length (px)': legs.reduce((sum, leg) => sum + leg.high - leg.low, 0),
  };
}

/** Without corners that do not turn. */
function simplified(points: readonly Point[]): Point[] {
  const result: Point[] = [];
  const near = (p: number, q: number) => Math.abs(p - q) < EPSILON;
  for (const p of points) {
    const a = result.at(-2);
    const b = result.at(-1);
    if (b && near(b.x, p.x) && near(b.y, p.y)) continue;
    if (a && b && ((near(a.x, b.x) && near(b.x, p.x)) || (near(a.y, b.y) && near(b.y, p.y)))) result.pop();
    result.push(p);
  }
  return result;
}

function legsOf(points: readonly Point[], line: number): Leg[] {
  return points.slice(1).map((q, i) => {
    const p = points[i] as Point;
    const horizontal = Math.abs(p.y - q.y) < EPSILON;
    const [s, t] = horizontal ? [p.x, q.x] : [p.y, q.y];
    return { line, horizontal, at: horizontal ? p.y : p.x, low: Math.min(s, t), high: Math.max(s, t) };
  });
}

/** Pairs of legs that pass through one another; touching is not crossing. */
function crossings(legs: readonly Leg[]): number {
  const upright = legs.filter((leg) => !leg.horizontal).sort((p, q) => p.at - q.at);
  let count = 0;
  for (const flat of legs.filter((leg) => leg.horizontal)) {
    for (let i = firstFrom(upright, flat.low + EPSILON); i < upright.length; i++) {
      const other = upright[i] as Leg;
      if (other.at >= flat.high - EPSILON) break;
      if (other.line !== flat.line && other.low < flat.at - EPSILON && other.high > flat.at + EPSILON) count++;
    }
  }
  return count;
}

function firstFrom(legs: readonly Leg[], at: number): number {
  let low = 0;
  let high = legs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((legs[middle] as Leg).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pairs of line and card that it has nothing to do with, where it runs through it or touches it. */
function overCards(legs: readonly Leg[], cardsOf: (line: number) => readonly { readonly id: string; readonly box: Box }[]): number {
  const found = new Set<string>();
  const foreign = new Map<number, ReturnType<typeof cardsOf>>();
  for (const leg of legs) {
    const cards = foreign.get(leg.line) ?? cardsOf(leg.line);
    foreign.set(leg.line, cards);
    for (const { id, box } of cards) {
      const [start, length, from, width] = leg.horizontal ? [box.y, box.h, box.x, box.w] : [box.x, box.w, box.y, box.h];
      if (leg.at <= start - TOUCHING || leg.at >= start + length + TOUCHING) continue;
      if (leg.high > from - TOUCHING && leg.low < from + width + TOUCHING) found.add(`${leg.line} ${id}`);
    }
  }
  return found.size;
}

/** How far pairs of lines run on one another. */
function onOneAnother(legs: readonly Leg[], counts: (p: number, q: number) => boolean, within: number): number {
  let total = 0;
  for (const horizontal of [true, false]) {
    const sorted = legs.filter((leg) => leg.horizontal === horizontal).sort((p, q) => p.at - q.at);
    sorted.forEach((leg, i) => {
      for (let j = i + 1; j < sorted.length; j++) {
        const other = sorted[j] as Leg;
        if (other.at - leg.at >= within) break;
        const shared = Math.min(leg.high, other.high) - Math.max(leg.low, other.low);
        if (shared > 0 && other.line !== leg.line && counts(leg.line, other.line)) total += shared;
      }
    });
  }
  return total;
}
