import { expect, test } from 'vitest';
import { placeTracks, rankTracks, type Strand } from '#shared/scene/route/tracks';
import type { Run } from '#shared/scene/route/runs';

function run(id: string, low: number, high: number, lowTurn: number, highTurn: number): Run {
  return { id, a: `${id}a`, b: `${id}b`, index: 1, axis: 'v', slot: 2, first: 1, last: 3, at: 0, low, high, lowTurn, highTurn, drawn: { at: 0, low: 0, high: 0 } };
}

const ids = (runs: readonly Run[]) => runs.map((r) => r.id).join(' ');

/** The legs from left to right. */
function inOrder(runs: readonly Run[]): Run[] {
  const ranks = rankTracks(runs);
  return runs.toSorted((p, q) => ranks.get(p)! - ranks.get(q)!);
}

test('a leg that turns away inside another one lies on the side that it turns to', () => {
  const long = run('long', 0, 100, 1, 1);
  expect(ids(inOrder([long, run('left', 20, 80, -1, -1)]))).toBe('left long');
  expect(ids(inOrder([run('long', 0, 100, -1, -1), run('right', 20, 80, 1, 1)]))).toBe('long right');
});

test('at one height, the line that comes from the left lies left of the one that goes to the right', () => {
  expect(ids(inOrder([run('to', 50, 90, 1, 1), run('from', 50, 120, -1, 1)]))).toBe('from to');
});

const strand = (id: string, low: number, high: number, more: Partial<Strand> = {}): Strand => ({ run: run(id, low, high, 0, 0), low, high, min: -Infinity, max: Infinity, ...more });

function places(strands: readonly Strand[], reach = 10): number[] {
  const placed = placeTracks(strands, 3, () => [-reach, reach]);
  return strands.map((s) => placed.get(s.run)!);
}

test('legs that do not meet share a track; those that do are spread around the middle, off it', () => {
  const [a, b, c] = places([strand('a', 0, 50), strand('b', 30, 90), strand('c', 60, 100)]);
  expect(a).not.toBe(b);
  expect(b).not.toBe(c);
  for (const at of [a!, b!, c!]) expect(Math.abs(at)).toBeGreaterThanOrEqual(3);
});

test('tracks keep 4 px apart until the gutter is full', () => {
  const six = places(Array.from({ length: 6 }, (_, i) => strand(`s${i}`, 0, 100)));
  six.slice(1).forEach((at, i) => expect(at - six[i]!).toBeGreaterThanOrEqual(4 - 0.01));
  const twelve = places(Array.from({ length: 12 }, (_, i) => strand(`s${i}`, 0, 100)));
  expect(Math.max(...twelve.map(Math.abs))).toBeLessThanOrEqual(10);
});

test('a leg before an arrow head leaves it its straight leg', () => {
  expect(places([strand('x', 0, 50, { max: 2 })])[0]).toBeLessThanOrEqual(2);
  expect(places([strand('x', 0, 50, { min: -2 })])[0]).toBeGreaterThanOrEqual(-2);
});
