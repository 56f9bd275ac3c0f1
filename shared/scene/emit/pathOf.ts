// Outlines and lines as path segments.

import type { Point } from '../../lib/geometry';
import type { Segment } from '../scene';

/** A stretch of a level leg that jumps over what it crosses. */
export interface Bridge {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** How high a bridge rises, px. */
const RISE = 4.5;

/** A polyline whose corners are rounded by up to `radius`, less where legs are short; level legs go over their bridges. */
export function roundedLine(points: readonly Point[], radius: number, bridges: readonly Bridge[] = []): Segment[] {
  const segments: Segment[] = [];
  points.forEach((p, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before) {
      segments.push(['M', p.x, p.y]);
      return;
    }
    if (bridges.length > 0 && before.y === p.y) segments.push(...bridged(before, p, bridges));
    if (!after) segments.push(['L', p.x, p.y]);
    else {
      const { from, to } = corner(before, p, after, radius);
      segments.push(['L', from.x, from.y], ['Q', p.x, p.y, to.x, to.y]);
    }
  });
  return segments;
}

/** The bridges on a leg, in the direction in which it runs. */
function bridged(p: Point, q: Point, bridges: readonly Bridge[]): Segment[] {
  const [left, right] = [Math.min(p.x, q.x), Math.max(p.x, q.x)];
  const there = bridges.filter((bridge) => bridge.y === p.y && bridge.from > left && bridge.to < right).sort((a, b) => a.from - b.from);
  if (q.x < p.x) there.reverse();
  return there.flatMap(({ from, to, y }): Segment[] => {
    const [start, end] = q.x < p.x ? [to, from] : [from, to];
    // A cubic rises to three quarters of its control points.
    const top = y - (RISE * 4) / 3;
    return [['L', start, y], ['C', start, top, end, top, end, y]];
  });
}

/** Where the rounding of the corner at `p` begins and ends. */
function corner(before: Point, p: Point, after: Point, radius: number): { from: Point; to: Point } {
  const inLength = Math.hypot(p.x - before.x, p.y - before.y);
  const outLength = Math.hypot(after.x - p.x, after.y - p.y);
  const r = Math.min(radius, inLength / 2, outLength / 2);
  return { from: toward(p, before, r, inLength), to: toward(p, after, r, outLength) };
}

/** The point `distance` from `p` on the way to `q`, which is `length` away. */
function toward(p: Point, q: Point, distance: number, length: number): Point {
  const t = length === 0 ? 0 : distance / length;
  return { x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t };
}

/** A closed polygon with rounded corners. */
export function roundedPolygon(points: readonly Point[], radius: number): Segment[] {
  const segments: Segment[] = [];
  points.forEach((p, i) => {
    const { from, to } = corner(points.at(i - 1) as Point, p, points[(i + 1) % points.length] as Point, radius);
    segments.push([i === 0 ? 'M' : 'L', from.x, from.y], ['Q', p.x, p.y, to.x, to.y]);
  });
  segments.push(['Z']);
  return segments;
}

/** An arrow head with its tip at `tip`, pointing away from `from`. */
export function arrowHead(tip: Point, from: Point): Segment[] {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const ux = (tip.x - from.x) / length;
  const uy = (tip.y - from.y) / length;
  const back = { x: tip.x - ux * 8, y: tip.y - uy * 8 };
  return [
    ['M', tip.x, tip.y],
    ['L', back.x - uy * 3.5, back.y + ux * 3.5],
    ['L', back.x + uy * 3.5, back.y - ux * 3.5],
    ['Z'],
  ];
}
