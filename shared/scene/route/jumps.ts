// Where a horizontal leg crosses another line, it jumps over it. Only lines in the cells that a leg passes are asked.

import type { Point } from '../../lib/geometry';
import type { Jump, Known, Memory } from './memory';

/** Half the width of a jump, px. */
export const JUMP_RADIUS = 4.5;
/** Crossings nearer than this are jumped at once. */
const MERGED = 12;
/** A jump needs so much straight line beside it: the corners are rounded. */
const FROM_CORNER = 3;

export function jumpsOf({ runs, line }: Known, { known, used }: Memory): Known['jumps'] {
  return runs.flatMap((run) => {
    if (run.axis === 'v') return [];
    const [left, right, y] = stretch(line.corners, run.index);
    const crossed: number[] = [];
    used.eachAcross(run, (other) => {
      const owner = other.id === run.id ? undefined : known.get(other.id);
      if (!owner) return;
      const [top, bottom, x] = stretch(owner.line.corners, other.index);
      if (x > left && x < right && y > top + FROM_CORNER && y < bottom - FROM_CORNER) crossed.push(x);
    });
    return merged(crossed.sort((p, q) => p - q))
      .map(([from, to]): Jump & { leg: number } => ({ leg: run.index, y, from: from - JUMP_RADIUS, to: to + JUMP_RADIUS }))
      .filter(({ from, to }) => from >= left + FROM_CORNER && to <= right - FROM_CORNER);
  });
}

/** Low end, high end and place of a leg. */
function stretch(corners: readonly Point[], index: number): [number, number, number] {
  const p = corners[index] as Point;
  const q = corners[index + 1] as Point;
  return p.y === q.y ? [Math.min(p.x, q.x), Math.max(p.x, q.x), p.y] : [Math.min(p.y, q.y), Math.max(p.y, q.y), p.x];
}

function merged(places: readonly number[]): [number, number][] {
  const result: [number, number][] = [];
  for (const x of places) {
    const last = result.at(-1);
    if (last && x - last[1] < MERGED) last[1] = x;
    else result.push([x, x]);
  }
  return result;
}
