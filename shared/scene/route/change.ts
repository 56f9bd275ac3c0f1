// What moved between two fields. When lanes grow, all below move by the same, and when steps come, all to their right; that is
// not a change of what stands where, so it is told apart from cards that came, went or moved within their lane.

import type { Box } from '../../lib/geometry';
import { columnShift, type ColumnShift } from './columns';
import type { Field, Obstacle } from './field';

/** How far things moved down with their lanes, by slot: even ones are the lanes' borders, odd ones the cards between. */
export type LaneShift = readonly number[];

export interface Change {
  /** Nothing is where it was. */
  readonly everything: boolean;
  /** Cards that are not where they were, apart from moving with their lane and their columns. */
  readonly cards: ReadonlySet<string>;
  /** Where cards appeared, went or moved, in places of now. */
  readonly boxes: readonly Box[];
  /** Absent when no lane moved. */
  readonly lanes?: LaneShift;
  /** Absent when no column did. */
  readonly columns?: ColumnShift;
}

export function changeOf(before: Field | null, after: Field): Change {
  const columns = before ? columnShift(before, after) : 'other';
  if (!before || columns === 'other' || before.laneBorders.length !== after.laneBorders.length) return { everything: true, cards: new Set(), boxes: [] };
  const lanes = sameNumbers(before.laneBorders, after.laneBorders) ? null : laneShift(before.laneBorders, after.laneBorders);
  const moved = mover(lanes, columns === 'same' ? null : columns);
  const boxes: Box[] = [];
  const cards = new Set<string>();
  for (const [id, o] of after.cards) {
    const old = before.cards.get(id);
    const there = old && moved(old);
    if (!there) boxes.push(o.box);
    else if (!sameObstacle(there, o)) {
      boxes.push(there.box, o.box);
      cards.add(id);
    }
  }
  for (const [id, o] of before.cards) {
    if (after.cards.has(id)) continue;
    boxes.push(moved(o).box);
    cards.add(id);
  }
  return { everything: false, cards, boxes, ...(lanes ? { lanes } : {}), ...(columns === 'same' ? {} : { columns }) };
}

/** Where a card would be now if it only moved with its lane and its columns; in column -1 if that is gone. */
function mover(lanes: LaneShift | null, columns: ColumnShift | null): (o: Obstacle) => Obstacle {
  if (!lanes && !columns) return (o) => o;
  const column = (i: number) => (columns ? ((columns.slots[2 * i + 1] ?? -1) - 1) / 2 : i);
  return (o) => {
    const x = o.box.x + (columns?.by[2 * o.first + 1] ?? 0);
    const y = o.box.y + (lanes?.[2 * o.lane + 1] ?? 0);
    return { id: o.id, lane: o.lane, first: column(o.first), last: column(o.last), box: { x, y, w: o.box.w, h: o.box.h } };
  };
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

function sameObstacle(a: Obstacle, b: Obstacle): boolean {
  if (a === b) return true;
  const sameCell = a.lane === b.lane && a.first === b.first && a.last === b.last;
  return sameCell && Math.abs(a.box.x - b.box.x) < 0.01 && Math.abs(a.box.y - b.box.y) < 0.01 && a.box.w === b.box.w && a.box.h === b.box.h;
}
