// Whether cards stand in the way of a leg. Only the cells that it passes are looked at.

import type { Point } from '../../lib/geometry';
import { indexAt, type Field, type Obstacle } from './field';
import type { Leg } from './leg';
import type { Chosen } from './shape';

/** How close a leg may come to a card that it does not end on, px. */
const CLEARANCE = 6;

/** How many cards stand in the way of the route's leg, its own cards included where the leg does not end on them. */
export function inTheWay(field: Field, route: Chosen, index: number, at: number, clearance = CLEARANCE): number {
  const p = route.corners[index] as Point;
  const q = route.corners[index + 1] as Point;
  const leg = route.legs[index] as Leg;
  const own: (string | null)[] = [index === 0 ? route.a.id : null, index === route.legs.length - 1 ? route.b.id : null];
  const isOwn = (o: Obstacle) => o.id === own[0] || o.id === own[1];
  return leg.axis === 'h' ? along(field, at, p.x, q.x, clearance, isOwn) : down(field, at, p.y, q.y, clearance, isOwn);
}

function along(field: Field, y: number, x1: number, x2: number, clearance: number, isOwn: (o: Obstacle) => boolean): number {
  const left = Math.min(x1, x2);
  const right = Math.max(x1, x2);
  const lane = indexAt(field.laneBorders, y);
  const to = indexAt(field.columnBorders, right);
  let hits = 0;
  for (let c = indexAt(field.columnBorders, left); c <= to; c++) {
    for (const o of field.cell(lane, c)) {
      if (y < o.box.y - clearance || y > o.box.y + o.box.h + clearance || isOwn(o)) continue;
      if (o.box.x + o.box.w > left - clearance && o.box.x < right + clearance) hits++;
    }
  }
  return hits;
}

function down(field: Field, x: number, y1: number, y2: number, clearance: number, isOwn: (o: Obstacle) => boolean): number {
  const top = Math.min(y1, y2);
  const bottom = Math.max(y1, y2);
  const column = indexAt(field.columnBorders, x);
  const to = indexAt(field.laneBorders, bottom);
  let hits = 0;
  for (let lane = indexAt(field.laneBorders, top); lane <= to; lane++) {
    for (const o of field.cell(lane, column)) {
      if (x < o.box.x - clearance || x > o.box.x + o.box.w + clearance || isOwn(o)) continue;
      if (o.box.y + o.box.h > top - clearance && o.box.y < bottom + clearance) hits++;
    }
  }
  return hits;
}

/** How far lines may go from a gutter's middle towards each side, given the cards along that stretch, px. */
export function roomBeside(field: Field, axis: 'h' | 'v', slot: number, low: number, high: number): readonly [number, number] {
  const borders = axis === 'h' ? field.laneBorders : field.columnBorders;
  const along = axis === 'h' ? field.columnBorders : field.laneBorders;
  const middle = borders[slot / 2] as number;
  const to = indexAt(along, high);
  const isLast = slot / 2 === borders.length - 1;
  // Left and above lie the lane column and the header, below the sheet ends; to the right there is a margin.
  let before = slot === 0 ? -INSIDE : MOST;
  let after = !isLast ? MOST : axis === 'h' ? -INSIDE : MARGIN;
  for (let i = indexAt(along, low); i <= to; i++) {
    for (const k of [slot / 2 - 1, slot / 2]) {
      for (const { box } of axis === 'h' ? field.cell(k, i) : field.cell(i, k)) {
        const [start, length, across, width] = axis === 'h' ? [box.x, box.w, box.y, box.h] : [box.y, box.h, box.x, box.w];
        if (start > high + CLEARANCE || start + length < low - CLEARANCE) continue;
        if (across < middle) before = Math.min(before, middle - across - width - KEEP_OFF);
        else after = Math.min(after, across - middle - KEEP_OFF);
      }
    }
  }
  return [-before, after];
}

const KEEP_OFF = 4;
const MOST = 24;
/** Beyond the last column. */
const MARGIN = 14;
/** From the border of the outermost lanes and columns. */
const INSIDE = 4;
