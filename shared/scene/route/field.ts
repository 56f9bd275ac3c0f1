// What stands in the way: the cards by lane and column, so that "is this stretch free?" looks only at the cells it crosses.

import type { Gutter } from '../../blueprint/records';
import type { Box } from '../../lib/geometry';
import type { LaneGeometry, StepGeometry } from '../scene';
import type { Pin } from './leg';

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
  /** Steps from left to right. */
  readonly columns: readonly string[];
  /** x of the column borders, one more than there are columns: the vertical gutters. */
  readonly columnBorders: readonly number[];
  /** y of the lane borders, one more than there are lanes: the horizontal gutters. */
  readonly laneBorders: readonly number[];
  /** The column that an x lies in. */
  columnAt(x: number): number;
  /** Cards in the cell. */
  cell(lane: number, column: number): readonly Obstacle[];
  /** The gutters that a connector was led through, as far as their lanes and steps exist. */
  pinsAt(via: readonly Gutter[]): readonly Pin[];
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
  const columnBorders = [...steps.map((s) => s.x), lastStep ? lastStep.x + lastStep.w : 0];
  return {
    cards: new Map(obstacles.map((o) => [o.id, o])),
    columns: steps.map((step) => step.id),
    columnBorders,
    columnAt: (x) => indexAt(columnBorders, x),
    laneBorders: [...lanes.map((l) => l.y), lastLane ? lastLane.y + lastLane.h : 0],
    cell: (lane, column) => cells.get(lane * columns + column) ?? NONE,
    pinsAt: (via) => via.flatMap(({ type, id, side }) => {
      const index = (type === 'lane' ? lanes : steps).findIndex((place) => place.id === id);
      return index < 0 ? [] : [{ axis: type === 'lane' ? 'h' as const : 'v' as const, slot: 2 * (side === 'before' ? index : index + 1) }];
    }),
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
