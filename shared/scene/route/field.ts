// What stands in the way: the cards by lane and column, so that "is this stretch free?" looks only at the cells it crosses.

import type { Box } from '../../lib/geometry';
import type { LaneGeometry, StepGeometry } from '../scene';

/** A card as routing sees it. */
export interface Obstacle {
  readonly id: string;
  readonly box: Box;
  readonly lane: number;
  readonly first: number;
  readonly last: number;
}

export interface Field {
  readonly cards: ReadonlyMap<string, Obstacle>;
  /** x of the column borders, one more than there are columns: the vertical gutters. */
  readonly columnBorders: readonly number[];
  /** y of the lane borders, one more than there are lanes: the horizontal gutters. */
  readonly laneBorders: readonly number[];
  /** Cards in the cell. */
  cell(lane: number, column: number): readonly Obstacle[];
}

const NONE: readonly Obstacle[] = [];

export function fieldOf(obstacles: readonly Obstacle[], lanes: readonly LaneGeometry[], steps: readonly StepGeometry[]): Field {
  const columns = steps.length;
  const cells = new Map<number, Obstacle[]>();
  for (const o of obstacles) {
    for (let c = o.first; c <= o.last; c++) {
      const key = o.lane * columns + c;
      const cell = cells.get(key);
      if (cell) cell.push(o);
      else cells.set(key, [o]);
    }
  }
  const lastStep = steps.at(-1);
  const lastLane = lanes.at(-1);
  return {
    cards: new Map(obstacles.map((o) => [o.id, o])),
    columnBorders: [...steps.map((s) => s.x), lastStep ? lastStep.x + lastStep.w : 0],
    laneBorders: [...lanes.map((l) => l.y), lastLane ? lastLane.y + lastLane.h : 0],
    cell: (lane, column) => cells.get(lane * columns + column) ?? NONE,
  };
}

/** The index of the stretch between borders that holds `at`. */
export function indexAt(borders: readonly number[], at: number): number {
  let low = 0;
  let high = borders.length - 2;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((borders[mid] as number) <= at) low = mid;
    else high = mid - 1;
  }
  return Math.max(0, low);
}

/** How close a segment may come to a card that it does not belong to, px. */
const CLEARANCE = 6;

/** How many cards other than `a` and `b` the horizontal stretch at `y` meets. */
export function blockedAlong(field: Field, y: number, x1: number, x2: number, a: string, b: string): number {
  const left = Math.min(x1, x2);
  const right = Math.max(x1, x2);
  const lane = indexAt(field.laneBorders, y);
  const to = indexAt(field.columnBorders, right);
  let hits = 0;
  for (let c = indexAt(field.columnBorders, left); c <= to; c++) {
    for (const o of field.cell(lane, c)) {
      if (o.id === a || o.id === b) continue;
      if (y < o.box.y - CLEARANCE || y > o.box.y + o.box.h + CLEARANCE) continue;
      if (o.box.x + o.box.w > left && o.box.x < right) hits++;
    }
  }
  return hits;
}

/** How many cards other than `a` and `b` the vertical stretch at `x` meets. */
export function blockedDown(field: Field, x: number, y1: number, y2: number, a: string, b: string): number {
  const top = Math.min(y1, y2);
  const bottom = Math.max(y1, y2);
  const column = indexAt(field.columnBorders, x);
  const to = indexAt(field.laneBorders, bottom);
  let hits = 0;
  for (let lane = indexAt(field.laneBorders, top); lane <= to; lane++) {
    for (const o of field.cell(lane, column)) {
      if (o.id === a || o.id === b) continue;
      if (x < o.box.x - CLEARANCE || x > o.box.x + o.box.w + CLEARANCE) continue;
      if (o.box.y + o.box.h > top && o.box.y < bottom) hits++;
    }
  }
  return hits;
}

/** Cards that stand between this one's side and the end of its cell (so that leaving there would run through them). */
export function isOuter(field: Field, card: Obstacle, side: 'top' | 'bottom'): boolean {
  for (let c = card.first; c <= card.last; c++) {
    for (const o of field.cell(card.lane, c)) {
      if (o.id === card.id) continue;
      if (side === 'top' ? o.box.y < card.box.y : o.box.y > card.box.y) return false;
    }
  }
  return true;
}

/** Larger than any sheet; infinite sides would add up to NaN. */
const EVERYWHERE: Box = { x: -1e9, y: -1e9, w: 2e9, h: 2e9 };

/** Where cards appeared, went or moved between two fields; everywhere, when columns or lanes moved. */
export function changedBoxes(before: Field, after: Field): Box[] {
  if (!sameNumbers(before.columnBorders, after.columnBorders) || !sameNumbers(before.laneBorders, after.laneBorders)) return [EVERYWHERE];
  const changed: Box[] = [];
  for (const [id, o] of after.cards) {
    const old = before.cards.get(id);
    if (!old) changed.push(o.box);
    else if (!sameObstacle(old, o)) changed.push(old.box, o.box);
  }
  for (const [id, o] of before.cards) if (!after.cards.has(id)) changed.push(o.box);
  return changed;
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((n, i) => n === b[i]);
}

function sameObstacle(a: Obstacle, b: Obstacle): boolean {
  const sameCell = a.lane === b.lane && a.first === b.first && a.last === b.last;
  return sameCell && a.box.x === b.box.x && a.box.y === b.box.y && a.box.w === b.box.w && a.box.h === b.box.h;
}
