// Who needs to choose again: only those around whom somebody chose another way since they last did. A shape depends on those
// that run between and right around its two cards, so most of the passes that let connectors choose again ask nobody.

import type { Ends } from './candidates';
import type { Run } from './runs';

/** Slots of columns and of lanes that somebody runs in, or may. */
interface Reach {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Doubts {
  /** Notes that the connector runs here now, or no longer does. */
  changed(runs: readonly Run[]): void;
  /** Notes that the connector has just chosen the best of all its shapes. */
  settled(id: string): void;
  /** Whether something changed since then where it may run. */
  has(id: string, ends: Ends): boolean;
}

export function doubts(): Doubts {
  const changes: Reach[] = [];
  const settled = new Map<string, number>();
  return {
    changed: (runs) => changes.push(reachOfRuns(runs)),
    settled: (id) => settled.set(id, changes.length),
    has(id, ends) {
      const since = settled.get(id);
      if (since === undefined) return true;
      const own = reachOfEnds(ends);
      for (let i = since; i < changes.length; i++) {
        const { left, right, top, bottom } = changes[i] as Reach;
        if (left <= own.right && right >= own.left && top <= own.bottom && bottom >= own.top) return true;
      }
      // What was looked at once need not be again.
      settled.set(id, changes.length);
      return false;
    },
  };
}

/** Through the gutters around both cards, and none farther. */
function reachOfEnds({ a, b }: Ends): Reach {
  return {
    left: 2 * Math.min(a.first, b.first),
    right: 2 * Math.max(a.last, b.last) + 2,
    top: 2 * Math.min(a.lane, b.lane),
    bottom: 2 * Math.max(a.lane, b.lane) + 2,
  };
}

function reachOfRuns(runs: readonly Run[]): Reach {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { axis, slot, first, last } of runs) {
    const isLevel = axis === 'h';
    left = Math.min(left, isLevel ? first : slot);
    right = Math.max(right, isLevel ? last : slot);
    top = Math.min(top, isLevel ? slot : first);
    bottom = Math.max(bottom, isLevel ? slot : last);
  }
  return { left, right, top, bottom };
}
