// The shapes that a connector may take between two cards, fewest bends first: straight, L, Z and U through one gutter, then
// through two and three. The last are free whatever stands in the cells, since between the cards' sides they touch only
// gutters. A shape must leave each side outwards; whether something stands in its way is for the chooser to find out.

import type { Field, Obstacle } from './field';
import type { Axis, Leg } from './leg';
import { axisOf, sideAt, type Shape, type Side } from './shape';

export interface Ends {
  readonly a: Obstacle;
  readonly b: Obstacle;
  readonly field: Field;
}

export const SIDES: readonly Side[] = ['right', 'bottom', 'left', 'top'];
/** Ends of a straight line keep so far off a side's corners. */
const CORNER = 8;
/** Farther from a column's border than tracks and card sides. */
const OFF_GUTTER = 30;
/** More gutters between two cards than this aren't all worth a try. */
const BETWEEN = 8;

/** Shapes with so many bends. */
export function shapesWith(bends: number, ends: Ends): Shape[] {
  if (bends === 0) return straights(ends);
  const shapes: Shape[] = [];
  for (const from of SIDES) {
    for (const to of SIDES) {
      if ((axisOf(from) === axisOf(to)) !== (bends % 2 === 0)) continue;
      for (const gutters of ways(bends, from, to, ends)) {
        const legs = [heldBy(ends.a, from, ends.field), ...gutters, heldBy(ends.b, to, ends.field)];
        if (leavesOutwards(ends.a, from, legs[1] as Leg) && leavesOutwards(ends.b, to, legs.at(-2) as Leg)) shapes.push({ from, to, legs });
      }
    }
  }
  return shapes;
}

/** Which gutters a shape may go through, in order. */
function ways(bends: number, from: Side, to: Side, { a, b, field }: Ends): Leg[][] {
  if (bends === 1) return [[]];
  const across: Axis = axisOf(from) === 'h' ? 'v' : 'h';
  if (bends === 2) return choices(across, a, b).map((slot) => [gutter(field, across, slot)]);
  const first = gutter(field, across, nextTo(a, from));
  const last = gutter(field, axisOf(to) === 'h' ? 'v' : 'h', nextTo(b, to));
  if (bends === 3) return [[first, last]];
  // One gutter twice is a Z through it with a detour.
  if (first.slot === last.slot) return [];
  return choices(axisOf(from), a, b).map((slot) => [first, gutter(field, axisOf(from), slot), last]);
}

/** Slots of the gutters around and between two cards. */
export function choices(axis: Axis, a: Obstacle, b: Obstacle): number[] {
  const [aFirst, aLast] = extentOf(axis, a);
  const [bFirst, bLast] = extentOf(axis, b);
  const low = Math.min(aLast, bLast) + 1;
  const high = Math.max(aFirst, bFirst);
  const slots = new Set([aFirst, aLast + 1, bFirst, bLast + 1]);
  if (high - low <= BETWEEN) for (let k = low; k <= high; k++) slots.add(k);
  return [...slots].map((k) => 2 * k);
}

/** The lanes or columns that a card covers. */
function extentOf(axis: Axis, card: Obstacle): readonly [number, number] {
  return axis === 'h' ? [card.lane, card.lane] : [card.first, card.last];
}

/** Slot of the gutter that a side looks at. */
export function nextTo(card: Obstacle, side: Side): number {
  if (side === 'left') return 2 * card.first;
  if (side === 'right') return 2 * (card.last + 1);
  return 2 * (side === 'top' ? card.lane : card.lane + 1);
}

/** A leg in the gutter of that slot. */
export function gutter(field: Field, axis: Axis, slot: number): Leg {
  return { axis, slot, at: (axis === 'h' ? field.laneBorders : field.columnBorders)[slot / 2] as number };
}

/** The leg that leaves the middle of a card's side. */
export function heldBy(card: Obstacle, side: Side, field: Field): Leg {
  const { x, y, w, h } = card.box;
  return axisOf(side) === 'h' ? { axis: 'h', at: y + h / 2, slot: 2 * card.lane + 1 } : upright(x + w / 2, field);
}

/** An upright leg through cells; off the gutters, which a card over several steps covers with its middle. */
function upright(x: number, field: Field): Leg {
  const column = field.columnAt(x);
  const left = (field.columnBorders[column] as number) + OFF_GUTTER;
  const right = (field.columnBorders[column + 1] as number) - OFF_GUTTER;
  return { axis: 'v', at: Math.min(Math.max(x, left), right), slot: 2 * column + 1 };
}

/** Whether the leg after the one that leaves the side is on that side of the card. */
export function leavesOutwards(card: Obstacle, side: Side, next: Leg): boolean {
  return side === 'right' || side === 'bottom' ? next.at > sideAt(card, side) : next.at < sideAt(card, side);
}

/** Lines from side to side where the cards face one another: in the middle of what they share, or off it. */
function straights({ a, b, field }: Ends): Shape[] {
  const shapes: Shape[] = [];
  if (a.lane === b.lane) {
    const [from, to]: [Side, Side] = a.box.x < b.box.x ? ['right', 'left'] : ['left', 'right'];
    const slot = 2 * a.lane + 1;
    if (sideAt(a, 'right') <= b.box.x || sideAt(b, 'right') <= a.box.x) {
      for (const at of shared(a.box.y, a.box.h, b.box.y, b.box.h)) shapes.push({ from, to, legs: [{ axis: 'h', at, slot }] });
    }
  }
  const [from, to]: [Side, Side] = a.box.y < b.box.y ? ['bottom', 'top'] : ['top', 'bottom'];
  for (const at of shared(a.box.x, a.box.w, b.box.x, b.box.w)) shapes.push({ from, to, legs: [upright(at, field)] });
  return shapes;
}

function shared(p: number, pLength: number, q: number, qLength: number): number[] {
  const low = Math.max(p, q) + CORNER;
  const high = Math.min(p + pLength, q + qLength) - CORNER;
  const middle = (low + high) / 2;
  if (high < low) return [];
  return high - low < 24 ? [middle] : [middle, low + (high - low) / 4, high - (high - low) / 4];
}
