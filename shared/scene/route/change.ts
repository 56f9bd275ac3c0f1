// What moved between two fields. When lanes grow, all below move by the same; that is not a change of what stands where, so
// it is told apart from cards that came, went or moved within their lane.

import type { Box } from '../../lib/geometry';
import type { Field, Obstacle } from './field';

/** How far things moved down with their lanes, by slot: even ones are the lanes' borders, odd ones the cards between. */
export type LaneShift = readonly number[];

export interface Change {
  /** Nothing is where it was. */
  readonly everything: boolean;
  /** Cards that are not where they were, apart from moving with their lane. */
  readonly cards: ReadonlySet<string>;
  /** Where cards appeared, went or moved, in places of now. */
  readonly boxes: readonly Box[];
  /** Absent when no lane moved. */
  readonly lanes?: LaneShift;
}

export function changeOf(before: Field | null, after: Field): Change {
  if (!before || !sameNumbers(before.columnBorders, after.columnBorders) || before.laneBorders.length !== after.laneBorders.length) return { everything: true, cards: new Set(), boxes: [] };
  const lanes = sameNumbers(before.laneBorders, after.laneBorders) ? null : laneShift(before.laneBorders, after.laneBorders);
  const boxes: Box[] = [];
  const cards = new Set<string>();
  const moved = (o: Obstacle): Box => (lanes ? { ...o.box, y: o.box.y + (lanes[2 * o.lane + 1] as number) } : o.box);
  for (const [id, o] of after.cards) {
    const old = before.cards.get(id);
    if (!old) boxes.push(o.box);
    else if (!sameObstacle(old, o, lanes ? (lanes[2 * old.lane + 1] as number) : 0)) {
      boxes.push(moved(old), o.box);
      cards.add(id);
    }
  }
  for (const [id, o] of before.cards) {
    if (after.cards.has(id)) continue;
    boxes.push(moved(o));
    cards.add(id);
  }
  return { everything: false, cards, boxes, ...(lanes ? { lanes } : {}) };
}

/** Cards stand in the middle of their lane, so they move by half of what it grows. */
function laneShift(before: readonly number[], after: readonly number[]): number[] {
  const shift: number[] = [];
  before.forEach((y, i) => {
    const top = (after[i] as number) - y;
    const next = before[i + 1];
    shift.push(top);
    if (next !== undefined) shift.push((top + (after[i + 1] as number) - next) / 2);
  });
  return shift;
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((n, i) => n === b[i]);
}

function sameObstacle(a: Obstacle, b: Obstacle, down: number): boolean {
  const sameCell = a.lane === b.lane && a.first === b.first && a.last === b.last;
  return sameCell && a.box.x === b.box.x && Math.abs(a.box.y + down - b.box.y) < 0.01 && a.box.w === b.box.w && a.box.h === b.box.h;
}
