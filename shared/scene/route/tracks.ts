// Connectors that share a gutter get a track each. Legs that do not overlap may share one; tracks keep off the middle,
// where the borders of columns and the lines of interaction and visibility run.

import type { Leg } from './candidates';
import type { Chosen } from './shape';
import type { Point } from '../../lib/geometry';

/** One leg of a connector in a gutter. */
export interface Use {
  readonly route: Chosen;
  /** Index into the route's legs. */
  readonly leg: number;
}

export interface PlacedUse extends Use {
  readonly at: number;
}

interface Extent extends Use {
  readonly low: number;
  readonly high: number;
  /** Where the connector comes from and goes to across the gutter: outer legs take outer tracks. */
  readonly lean: number;
  /** The part of `lean` towards the target. */
  readonly after: number;
}

const SPACING = 7;
const REACH_V = 9;
const REACH_H = 11;
/** The nearest that a horizontal track comes to the lane border. */
const OFF_LINE = 5;

/** Where the legs of a gutter lie. First fit: in order of where they lean, each on the first track where it meets nobody. */
export function placeTracks(uses: readonly Use[], horizontal: boolean): PlacedUse[] {
  const extents = uses.map(extentOf).sort((p, q) => p.lean - q.lean || p.low - q.low || (p.route.id < q.route.id ? -1 : 1));
  const tracks: Extent[][] = [];
  const trackOf = extents.map((use) => {
    let t = tracks.findIndex((track) => track.every((other) => other.high <= use.low || other.low >= use.high));
    if (t < 0) t = tracks.push([]) - 1;
    (tracks[t] as Extent[]).push(use);
    return t;
  });
  return extents.map((use, i) => {
    const track = trackOf[i] as number;
    const offset = horizontal ? offsetBesideLine(track, tracks.length, use.lean) : offsetBesideBorder(track, tracks.length, use);
    return { route: use.route, leg: use.leg, at: (use.route.legs[use.leg] as Leg).at + offset };
  });
}

function extentOf({ route, leg: index }: Use): Extent {
  const leg = route.legs[index] as Leg;
  const p = route.corners[index] as Point;
  const q = route.corners[index + 1] as Point;
  const [s, t] = leg.axis === 'h' ? [p.x, q.x] : [p.y, q.y];
  const across = (point: Point | undefined) => (point ? (leg.axis === 'h' ? point.y : point.x) - leg.at : 0);
  const after = across(route.corners[index + 2]);
  return { route, leg: index, low: Math.min(s, t) - 4, high: Math.max(s, t) + 4, lean: across(route.corners[index - 1]) + after, after };
}

/** Around the column border, off the border itself; a single one leaves room for the arrow head on the side it enters. */
function offsetBesideBorder(track: number, count: number, use: Extent): number {
  if (count === 1) return use.after > 0 || (use.after === 0 && use.lean > 0) ? -3.5 : 3.5;
  const spacing = Math.min(SPACING, (2 * REACH_V) / (count - 1));
  const offBorder = count % 2 === 1 ? spacing / 2 : 0;
  return (track - (count - 1) / 2) * spacing - offBorder;
}

/** Half of the tracks above the line, half below; a single one on the side it leans to. */
function offsetBesideLine(track: number, count: number, lean: number): number {
  if (count === 1) return lean < 0 ? -7 : 7;
  const above = Math.ceil(count / 2);
  const onTop = track < above;
  const place = onTop ? above - 1 - track : track - above;
  const perSide = onTop ? above : count - above;
  const spacing = Math.min(SPACING, (REACH_H - OFF_LINE) / Math.max(1, perSide - 1));
  return (onTop ? -1 : 1) * (OFF_LINE + place * spacing);
}
