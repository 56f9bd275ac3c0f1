// A connector's corners as one of the connector shapes that slide programs know (straight, or with one to four bends),
// since only those stay routed when a card at their end is moved. They begin with a level leg in their own frame, so
// one that begins upright is turned by a quarter.

import type { Box, Point } from '../../lib/geometry';

export interface ConnectorForm {
  /** Of the turned frame before turning, px. */
  readonly box: Box;
  /** By a quarter, clockwise. */
  readonly turned: boolean;
  readonly flipH: boolean;
  readonly flipV: boolean;
  readonly preset: 'straightConnector1' | 'bentConnector2' | 'bentConnector3' | 'bentConnector4' | 'bentConnector5';
  /** Where the bends are, in 100,000ths of the frame. */
  readonly adjustments: readonly number[];
}

/** px; a frame without breadth could not say where its bends are. */
const LEAST = 0.25;
const WHOLE = 100_000;
const MOST_BENDS = 4;

/** Corners where the line really turns. */
export function realCorners(points: readonly Point[]): Point[] {
  const corners: Point[] = [];
  for (const p of points) {
    const last = corners.at(-1);
    if (last && last.x === p.x && last.y === p.y) continue;
    const before = corners.at(-2);
    if (before && last && ((before.x === last.x && last.x === p.x) || (before.y === last.y && last.y === p.y))) corners.pop();
    corners.push(p);
  }
  return corners;
}

/** Null where the line has more bends than any such shape. */
export function connectorForm(points: readonly Point[]): ConnectorForm | null {
  const corners = realCorners(points);
  const bends = corners.length - 2;
  const start = corners[0];
  const end = corners.at(-1);
  if (!start || !end || bends > MOST_BENDS) return null;
  if (bends <= 0) return straight(start, end);
  const second = corners[1] as Point;
  const turned = second.x === start.x;
  // u runs along the first leg, v across it.
  const along = (p: Point): number => (turned ? p.y : p.x);
  const across = (p: Point): number => (turned ? p.x : p.y);
  const u = direction(along(start), along(end));
  const v = direction(across(start), across(end));
  const adjustments = corners.slice(1, -2).map((p, i) => {
    const at = i % 2 === 0 ? (along(p) - along(start)) * u.sign / u.length : (across(p) - across(start)) * v.sign / v.length;
    return Math.round(at * WHOLE);
  });
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return {
    box: { x: middle.x - u.length / 2, y: middle.y - v.length / 2, w: u.length, h: v.length },
    turned,
    flipH: u.sign < 0,
    // A quarter turn takes "right" to "down" and "down" to "left".
    flipV: turned ? v.sign > 0 : v.sign < 0,
    preset: `bentConnector${(bends + 1) as 2 | 3 | 4 | 5}`,
    adjustments,
  };
}

function direction(from: number, to: number): { sign: 1 | -1; length: number } {
  return { sign: to < from ? -1 : 1, length: Math.max(LEAST, Math.abs(to - from)) };
}

function straight(start: Point, end: Point): ConnectorForm {
  return {
    box: { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), w: Math.abs(end.x - start.x), h: Math.abs(end.y - start.y) },
    turned: false,
    flipH: end.x < start.x,
    flipV: end.y < start.y,
    preset: 'straightConnector1',
    adjustments: [],
  };
}
