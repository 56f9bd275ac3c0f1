// A smooth line through points whose x only grows: monotone cubic interpolation (Fritsch & Carlson 1980). Between two points
// it never rises above the higher or falls below the lower, so that a curve shows no feeling that nobody has had.

import type { Point } from '../../lib/geometry';
import type { Segment } from '../scene';

/** px */
const SAMPLE = 6;

/** The line as path segments; one point or none gives none. */
export function monotoneCurve(points: readonly Point[]): Segment[] {
  const [first] = points;
  if (!first || points.length < 2) return [];
  const slopes = slopesOf(points);
  const segments: Segment[] = [['M', first.x, first.y]];
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1] as Point, points[i] as Point];
    const third = (to.x - from.x) / 3;
    segments.push(['C', from.x + third, from.y + third * (slopes[i - 1] as number), to.x - third, to.y - third * (slopes[i] as number), to.x, to.y]);
  }
  return segments;
}

/** The steepness in each point: none where the line turns, so that peaks are where the points are. */
function slopesOf(points: readonly Point[]): number[] {
  const secants = points.slice(1).map((to, i) => {
    const from = points[i] as Point;
    return (to.y - from.y) / (to.x - from.x);
  });
  return points.map((_, i) => {
    const [before, after] = [secants[i - 1], secants[i]];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    if (before * after <= 0) return 0;
    const [left, right] = [points[i - 1] as Point, points[i + 1] as Point];
    const [a, b] = [(points[i] as Point).x - left.x, right.x - (points[i] as Point).x];
    // Weighted harmonic mean, which keeps each part within its ends (Fritsch & Butland 1984).
    return (3 * (a + b)) / ((2 * b + a) / before + (b + 2 * a) / after);
  });
}

/** Points along such a line, a few px apart, from left to right. Loops, since while a point is dragged each frame asks. */
export function curveSamples(segments: readonly Segment[]): Point[] {
  const samples: Point[] = [];
  let [x, y] = [0, 0];
  for (const segment of segments) {
    if (segment[0] === 'M') {
      [, x, y] = segment;
      samples.push({ x, y });
    } else if (segment[0] === 'C') {
      const [, ax, ay, bx, by, toX, toY] = segment;
      const count = Math.max(1, Math.ceil((toX - x) / SAMPLE));
      for (let i = 1; i <= count; i++) {
        const t = i / count;
        const u = 1 - t;
        const p = u * u * u;
        const q = 3 * t * u * u;
        const r = 3 * t * t * u;
        const s = t * t * t;
        samples.push({ x: p * x + q * ax + r * bx + s * toX, y: p * y + q * ay + r * by + s * toY });
      }
      x = toX;
      y = toY;
    }
  }
  return samples;
}
