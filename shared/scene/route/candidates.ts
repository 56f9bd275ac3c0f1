// The shapes a connector may take between two cards. Every pair of sides has its natural shapes: straight, L, Z through a
// gutter, U around, and last the long way through three gutters, which is always free. The chooser takes the cheapest.

import type { Obstacle, Field } from './field';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** One leg of a route: it runs along `axis` ('h' at a y, 'v' at an x). A gutter leg names its channel and may be moved in it. */
export interface Leg {
  readonly axis: 'h' | 'v';
  readonly at: number;
  /** `H3`: the gutter above lane 3; `V2`: the gutter left of column 2; absent: the leg is held by a card's side. */
  readonly channel?: string;
}

export interface Candidate {
  readonly from: Side;
  readonly to: Side;
  /** First leg leaves the source's side, last leg meets the target's; neighbours are of the other axis. */
  readonly legs: readonly Leg[];
  /** What the shape costs besides its length, for taste: lower is more natural here. */
  readonly taste: number;
}

const h = (at: number, channel?: string): Leg => (channel ? { axis: 'h', at, channel } : { axis: 'h', at });
const v = (at: number, channel?: string): Leg => (channel ? { axis: 'v', at, channel } : { axis: 'v', at });

interface Ends {
  readonly a: Obstacle;
  readonly b: Obstacle;
  readonly field: Field;
}

function midX(o: Obstacle): number {
  return o.box.x + o.box.w / 2;
}

function midY(o: Obstacle): number {
  return o.box.y + o.box.h / 2;
}

function gutterV(field: Field, index: number): Leg {
  // The first gutter is half as wide: left of it the lane column begins.
  return v((field.columnBorders[index] as number) + (index === 0 ? 6 : 0), `V${index}`);
}

function gutterH(field: Field, index: number): Leg {
  return h(field.laneBorders[index] as number, `H${index}`);
}

/** The vertical gutter beside the card. */
function beside(o: Obstacle, side: Side): number {
  return side === 'right' ? o.last + 1 : o.first;
}

/** All shapes worth trying, cheapest guesses first. `goesBack`: a loop, which should leave and enter from above or below. */
export function candidatesFor(ends: Ends, goesBack: boolean): Candidate[] {
  const { a, b } = ends;
  const list: Candidate[] = [];
  if (a.lane === b.lane) addSameLane(list, ends, goesBack);
  else if (a.first <= b.last && b.first <= a.last) addSameColumn(list, ends);
  else addDiagonal(list, ends);
  addLongWays(list, ends);
  return list;
}

function addSameLane(list: Candidate[], { a, b, field }: Ends, goesBack: boolean): void {
  const forward = b.first > a.last;
  const overUp: Candidate = { from: 'top', to: 'top', legs: [v(midX(a)), gutterH(field, a.lane), v(midX(b))], taste: goesBack ? 0 : 60 };
  const overDown: Candidate = { from: 'bottom', to: 'bottom', legs: [v(midX(a)), gutterH(field, a.lane + 1), v(midX(b))], taste: goesBack ? 12 : 72 };
  const backward = b.last < a.first;
  if (forward || backward) {
    const out: Side = forward ? 'right' : 'left';
    const into: Side = forward ? 'left' : 'right';
    const straightTaste = goesBack ? 400 : 0;
    list.push({ from: out, to: into, legs: [h(sharedY(a, b))], taste: straightTaste });
    for (const k of new Set([beside(b, into), beside(a, out)])) {
      list.push({ from: out, to: into, legs: [h(midY(a)), gutterV(field, k), h(midY(b))], taste: straightTaste + 10 });
    }
    list.push(overUp, overDown);
    return;
  }
  const down = b.box.y > a.box.y;
  list.push({ from: down ? 'bottom' : 'top', to: down ? 'top' : 'bottom', legs: [v(sharedX(a, b))], taste: goesBack ? 200 : 0 });
  list.push(besideBoth(a, b, field, 'right', 10), besideBoth(a, b, field, 'left', 14));
}

/** C shape: out and back in on the same side. */
function besideBoth(a: Obstacle, b: Obstacle, field: Field, side: 'left' | 'right', taste: number): Candidate {
  const k = side === 'right' ? Math.max(a.last, b.last) + 1 : Math.min(a.first, b.first);
  return { from: side, to: side, legs: [h(midY(a)), gutterV(field, k), h(midY(b))], taste };
}

function addSameColumn(list: Candidate[], { a, b, field }: Ends): void {
  const down = b.lane > a.lane;
  const out: Side = down ? 'bottom' : 'top';
  const into: Side = down ? 'top' : 'bottom';
  list.push({ from: out, to: into, legs: [v(sharedX(a, b))], taste: 0 });
  list.push(besideBoth(a, b, field, 'right', 0), besideBoth(a, b, field, 'left', 6));
}

function addDiagonal(list: Candidate[], { a, b, field }: Ends): void {
  const down = b.lane > a.lane;
  const right = b.first > a.last;
  const vOut: Side = down ? 'bottom' : 'top';
  const vIn: Side = down ? 'top' : 'bottom';
  const hOut: Side = right ? 'right' : 'left';
  const hIn: Side = right ? 'left' : 'right';
  list.push({ from: vOut, to: hIn, legs: [v(midX(a)), h(midY(b))], taste: 0 });
  list.push({ from: hOut, to: vIn, legs: [h(midY(a)), v(midX(b))], taste: 4 });
  for (const k of new Set([beside(b, hIn), beside(a, hOut)])) {
    list.push({ from: hOut, to: hIn, legs: [h(midY(a)), gutterV(field, k), h(midY(b))], taste: 8 });
  }
  for (let j = Math.min(a.lane, b.lane) + 1; j <= Math.max(a.lane, b.lane); j++) {
    list.push({ from: vOut, to: vIn, legs: [v(midX(a)), gutterH(field, j), v(midX(b))], taste: 14 });
  }
}

/** Through three gutters: free whatever stands in the cells, since it touches only gutters. */
function addLongWays(list: Candidate[], { a, b, field }: Ends): void {
  const levels = new Set([a.lane, a.lane + 1, b.lane, b.lane + 1]);
  const right = b.first > a.last;
  const out: Side = right || (b.first <= a.last && b.last >= a.first) ? 'right' : 'left';
  const into: Side = right ? 'left' : 'right';
  for (const j of levels) {
    list.push({
      from: out,
      to: into,
      legs: [h(midY(a)), gutterV(field, beside(a, out)), gutterH(field, j), gutterV(field, beside(b, into)), h(midY(b))],
      taste: 30,
    });
    if (a.lane === j || a.lane + 1 === j) {
      const side: Side = a.lane === j ? 'top' : 'bottom';
      list.push({ from: side, to: into, legs: [v(midX(a)), gutterH(field, j), gutterV(field, beside(b, into)), h(midY(b))], taste: 24 });
    }
    if (b.lane === j || b.lane + 1 === j) {
      const side: Side = b.lane === j ? 'top' : 'bottom';
      list.push({ from: out, to: side, legs: [h(midY(a)), gutterV(field, beside(a, out)), gutterH(field, j), v(midX(b))], taste: 24 });
    }
  }
}

/** A y that both cards' sides have, so that a straight line joins them; the middle of what they share. */
function sharedY(a: Obstacle, b: Obstacle): number {
  const top = Math.max(a.box.y, b.box.y);
  const bottom = Math.min(a.box.y + a.box.h, b.box.y + b.box.h);
  return bottom - top < 16 ? NaN : (top + bottom) / 2;
}

function sharedX(a: Obstacle, b: Obstacle): number {
  const left = Math.max(a.box.x, b.box.x);
  const right = Math.min(a.box.x + a.box.w, b.box.x + b.box.w);
  return right - left < 16 ? NaN : (left + right) / 2;
}
