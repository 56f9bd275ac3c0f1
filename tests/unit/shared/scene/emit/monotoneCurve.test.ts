import { expect, test } from 'vitest';
import { monotoneCurve } from '#shared/scene/emit/monotoneCurve';
import type { Point } from '#shared/lib/geometry';

/** y along each part of the curve. */
function heights(points: readonly Point[]): number[][] {
  let from = points[0] as Point;
  return monotoneCurve(points).slice(1).map((segment) => {
    const [, , y1, , y2, x, y] = segment as [string, number, number, number, number, number, number];
    const start = from;
    from = { x, y };
    return Array.from({ length: 21 }, (_, i) => {
      const t = i / 20;
      const s = 1 - t;
      return s ** 3 * start.y + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t ** 3 * y;
    });
  });
}

const wild: Point[] = [0, 90, 100, 100, 3, 2, 80, 0].map((y, i) => ({ x: i * i * 10 + i * 40, y }));

test('goes through every point', () => {
  const segments = monotoneCurve(wild);
  expect(segments[0]).toEqual(['M', 0, 0]);
  expect(segments.slice(1).map((segment) => [segment.at(-2), segment.at(-1)])).toEqual(wild.slice(1).map(({ x, y }) => [x, y]));
});

test('between two points it only rises or only falls, and overshoots neither', () => {
  heights(wild).forEach((ys, i) => {
    const [from, to] = [(wild[i] as Point).y, (wild[i + 1] as Point).y];
    const way = Math.sign(to - from);
    ys.slice(1).forEach((y, j) => expect(way * (y - (ys[j] as number))).toBeGreaterThanOrEqual(-1e-9));
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
    expect(Math.max(...ys)).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
  });
});

test('a straight line stays straight, and a level one level', () => {
  for (const ys of heights([0, 10, 20].map((y) => ({ x: y * 3, y })))) ys.forEach((y, i) => expect(y - (ys[0] as number)).toBeCloseTo(i / 2, 9));
  expect(heights([{ x: 0, y: 5 }, { x: 9, y: 5 }]).flat().every((y) => Math.abs(y - 5) < 1e-9)).toBe(true);
});

test('one point is no line', () => {
  expect(monotoneCurve([{ x: 1, y: 1 }])).toEqual([]);
  expect(monotoneCurve([])).toEqual([]);
});
