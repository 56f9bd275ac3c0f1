// Where a horizontal leg crosses another line, it jumps over it. Only lines in the cells that a leg passes are asked.

import type { Jump, Known, Memory } from './memory';

/** Half the width of a jump, px. */
export const JUMP_RADIUS = 4.5;
/** Crossings nearer than this are jumped at once. */
const MERGED = 12;
/** A leg that crosses more than this jumps over none: it would be all jumps. */
const MOST_CROSSED = 50;
/** A jump needs so much straight line beside it: the corners are rounded. */
const FROM_CORNER = 3;

export function jumpsOf({ runs }: Known, { used }: Memory): Known['jumps'] {
  return runs.flatMap((run) => {
    if (run.axis === 'v' || used.crossings(run) > MOST_CROSSED) return [];
    const { low, high, at: y } = run.drawn;
    const crossed: number[] = [];
    used.eachAcross(run, ({ id, drawn }) => {
      if (drawn.at > low && drawn.at < high && y > drawn.low + FROM_CORNER && y < drawn.high - FROM_CORNER && id !== run.id) crossed.push(drawn.at);
    });
    return merged(crossed.sort((p, q) => p - q))
      .map(([from, to]): Jump & { leg: number } => ({ leg: run.index, y, from: from - JUMP_RADIUS, to: to + JUMP_RADIUS }))
      .filter(({ from, to }) => from >= low + FROM_CORNER && to <= high - FROM_CORNER);
  });
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
