// Connectors that share a gutter get a track each. Legs that do not overlap may share one; tracks keep off the middle of
// horizontal gutters, where the lines of interaction and visibility run.

import { withLegs, type Chosen } from './choose';
import type { Leg } from './candidates';
import type { Point } from '../../lib/geometry';

interface Use {
  readonly route: number;
  readonly leg: number;
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

export function assignTracks(routes: readonly Chosen[]): Chosen[] {
  const channels = new Map<string, Use[]>();
  routes.forEach((route, r) => {
    if (!route.legs.some((leg) => leg.channel)) return;
    const points = route.corners;
    route.legs.forEach((leg, i) => {
      if (!leg.channel) return;
      const list = channels.get(leg.channel);
      const use = useOf(leg, points[i] as Point, points[i + 1] as Point, points[i - 1], points[i + 2], r, i);
      if (list) list.push(use);
      else channels.set(leg.channel, [use]);
    });
  });
  const result = [...routes];
  for (const [channel, uses] of channels) place(uses, channel.startsWith('H'), result);
  return result;
}

function useOf(leg: Leg, p: Point, q: Point, before: Point | undefined, after: Point | undefined, route: number, index: number): Use {
  const [s, t] = leg.axis === 'h' ? [p.x, q.x] : [p.y, q.y];
  const across = (point: Point | undefined) => (point ? (leg.axis === 'h' ? point.y : point.x) - leg.at : 0);
  return { route, leg: index, low: Math.min(s, t) - 4, high: Math.max(s, t) + 4, lean: across(before) + across(after), after: across(after) };
}

/** First fit: legs in order of where they lean, each on the first track where it meets nobody. */
function place(uses: Use[], horizontal: boolean, routes: Chosen[]): void {
  uses.sort((a, b) => a.lean - b.lean || a.low - b.low || a.route - b.route);
  const tracks: Use[][] = [];
  const trackOf = uses.map((use) => {
    let t = tracks.findIndex((track) => track.every((other) => other.high <= use.low || other.low >= use.high));
    if (t < 0) t = tracks.push([]) - 1;
    (tracks[t] as Use[]).push(use);
    return t;
  });
  uses.forEach((use, i) => {
    const route = routes[use.route] as Chosen;
    const leg = route.legs[use.leg] as Leg;
    const track = trackOf[i] as number;
    const offset = horizontal ? offsetBesideLine(track, tracks.length, use.lean) : offsetBesideBorder(track, tracks.length, use);
    const legs = [...route.legs];
    legs[use.leg] = { ...leg, at: leg.at + offset };
    routes[use.route] = withLegs(route, legs);
  });
}

/** Around the column border, off the border itself; a single one leaves room for the arrow head on the side it enters. */
function offsetBesideBorder(track: number, count: number, use: Use): number {
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
