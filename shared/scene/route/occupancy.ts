// Which stretches outside the gutters and which sides of cards are taken, so that the next connector can keep away. Legs in
// gutters do not count: they get tracks of their own.

import type { Side } from './candidates';
import type { Chosen } from './shape';
import type { Point } from '../../lib/geometry';

export interface Occupancy {
  add(route: Chosen): void;
  remove(route: Chosen): void;
  /** How many routes between other cards run there; those that share a card are parted by ports. */
  overlaps(axis: 'h' | 'v', at: number, from: number, to: number, a: string, b: string): number;
  /** How many routes end on that side of the card. */
  endsAt(card: string, side: Side): number;
}

interface Stretch {
  readonly route: Chosen;
  readonly low: number;
  readonly high: number;
}

export function occupancy(): Occupancy {
  const lines = new Map<string, Stretch[]>();
  const ends = new Map<string, number>();
  const key = (axis: 'h' | 'v', at: number) => `${axis}${Math.round(at)}`;
  const count = (card: string, side: Side, by: number) => ends.set(`${card} ${side}`, (ends.get(`${card} ${side}`) ?? 0) + by);
  const eachLine = (route: Chosen, visit: (line: string, low: number, high: number) => void) => {
    route.legs.forEach((leg, i) => {
      if (leg.channel) return;
      const p = route.corners[i] as Point;
      const q = route.corners[i + 1] as Point;
      const [s, t] = leg.axis === 'h' ? [p.x, q.x] : [p.y, q.y];
      visit(key(leg.axis, leg.at), Math.min(s, t), Math.max(s, t));
    });
  };
  return {
    add(route) {
      count(route.a.id, route.from, 1);
      count(route.b.id, route.to, 1);
      eachLine(route, (line, low, high) => {
        const list = lines.get(line);
        if (list) list.push({ route, low, high });
        else lines.set(line, [{ route, low, high }]);
      });
    },
    remove(route) {
      count(route.a.id, route.from, -1);
      count(route.b.id, route.to, -1);
      eachLine(route, (line) => {
        const rest = lines.get(line)?.filter((stretch) => stretch.route !== route) ?? [];
        if (rest.length > 0) lines.set(line, rest);
        else lines.delete(line);
      });
    },
    overlaps(axis, at, from, to, a, b) {
      const low = Math.min(from, to);
      const high = Math.max(from, to);
      let found = 0;
      for (const { route, low: start, high: end } of lines.get(key(axis, at)) ?? []) {
        if (route.a.id === a || route.b.id === b || route.a.id === b || route.b.id === a) continue;
        if (start < high && end > low) found++;
      }
      return found;
    },
    endsAt: (card, side) => ends.get(`${card} ${side}`) ?? 0,
  };
}
