// Where stakeholders stand on the map of rings, and which ring a place belongs to. The map is a square from −1 to 1; on the
// screen it is stretched to what room there is.

import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { STAKEHOLDER_RINGS, type StakeholderRing } from '#shared/blueprint/analysisValues';
import type { Point } from '#shared/lib/geometry';

/** Outer edge of each ring. */
export const RING_EDGES: Readonly<Record<StakeholderRing, number>> = { inner: 0.36, middle: 0.68, outer: 1 };
/** How far from the centre people stand in each. */
const STANDING: Readonly<Record<StakeholderRing, number>> = { inner: 0.2, middle: 0.52, outer: 0.84 };
/** Turns of a circle by which rings begin, so that people of different rings do not stand in one line. */
const START: Readonly<Record<StakeholderRing, number>> = { inner: 0, middle: 0.08, outer: 0.14 };

/** Id → place, those of a ring evenly around it. */
export function ringPlaces(stakeholders: readonly Pick<Stakeholder, 'id' | 'ring'>[]): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const ring of STAKEHOLDER_RINGS) {
    const here = stakeholders.filter((one) => one.ring === ring);
    here.forEach(({ id }, i) => places.set(id, placeOn(ring, START[ring] + i / here.length, here.length)));
  }
  return places;
}

function placeOn(ring: StakeholderRing, turn: number, count: number): Point {
  // Alone in the middle somebody stands in the very middle.
  const far = ring === 'inner' && count === 1 ? 0 : STANDING[ring];
  const angle = turn * 2 * Math.PI;
  return { x: far * Math.cos(angle), y: far * Math.sin(angle) };
}

/** The ring at a place; beyond the map the outer one. */
export function ringAt({ x, y }: Point): StakeholderRing {
  const distance = Math.hypot(x, y);
  return STAKEHOLDER_RINGS.find((ring) => distance <= RING_EDGES[ring]) ?? 'outer';
}

/** One ring inwards (−1) or outwards (1); the same at the ends. */
export function ringBeside(ring: StakeholderRing, by: 1 | -1): StakeholderRing {
  return STAKEHOLDER_RINGS[STAKEHOLDER_RINGS.indexOf(ring) + by] ?? ring;
}
