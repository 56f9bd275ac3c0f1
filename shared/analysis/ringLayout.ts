// Where stakeholders stand on the map of rings, so that no name covers another or that of a ring: everybody takes the free
// place that is nearest to an even share of the ring. Where there is too little room, the map becomes higher, then the names
// shorter. Places are from −1 to 1 both ways.

import type { Stakeholder } from '../blueprint/analysisRecords';
import { STAKEHOLDER_RINGS, type StakeholderRing } from '../blueprint/analysisValues';
import type { Box, Point } from '../lib/geometry';
import { intersects } from '../lib/geometry';

/** Outer edge of each ring. */
export const RING_EDGES: Readonly<Record<StakeholderRing, number>> = { inner: 0.42, middle: 0.73, outer: 1 };
/** How far from the centre people may stand in each; the first is where they begin. */
const STANDING: Readonly<Record<StakeholderRing, readonly number[]>> = {
  inner: [0.25, 0.34, 0.3, 0.2, 0.14, 0.08, 0.39], middle: [0.575, 0.52, 0.63, 0.48, 0.55, 0.6, 0.69], outer: [0.87, 0.82, 0.92, 0.79, 0.84, 0.9, 0.97],
};
/** Turns of a circle by which rings begin, so that people of different rings do not stand in one line. */
const START: Readonly<Record<StakeholderRing, number>> = { inner: 0.04, middle: 0.1, outer: 0.16 };
const ANGLES = 90;
/** Turns between neighbours by which however many stand apart. */
const GOLDEN = 0.618;

/** px */
const SIGN_HEIGHT = 24;
const TITLE = { top: 3, height: 14 } as const;
const GAP = 4;
/** px that names may reach beyond the map on its left and right. */
export const OVERHANG = 24;
/** px, of the longest name: at first, and where there is no room for such. */
const SHORTEST = 48;
const WIDTHS = [132, 110, 88, 66, SHORTEST] as const;
/** From so many people on all names are short at once: longer ones would hardly find room. */
const CROWD = 60;
/** How much a map grows at a time, and how high it becomes before names become shorter, in widths of it. */
const GROWTH = 1.12;
const HIGHEST = 2.2;
/** With the shortest names. */
const HIGHEST_OF_ALL = 12;

export interface RingPerson extends Pick<Stakeholder, 'id' | 'ring'> {
  /** px, of the sign with the name. */
  readonly width: number;
}

export interface RingRoom {
  /** px */
  readonly width: number;
  readonly height: number;
  /** px, of the longest name, where shorter ones are not wished. */
  readonly longest?: number;
  /** px, of the names of the rings, which stand at the top of each. */
  readonly titles: Readonly<Record<StakeholderRing, number>>;
}

export interface RingLayout {
  /** px */
  readonly width: number;
  /** px, at least that of the room. */
  readonly height: number;
  /** px, of the longest name. */
  readonly longest: number;
  readonly places: ReadonlyMap<string, Point>;
}

/** The places of all people. */
export function ringLayout(people: readonly RingPerson[], room: RingRoom): RingLayout {
  const spots = spotsOf();
  const widths = people.length > CROWD ? [SHORTEST] : [...(room.longest === undefined ? [] : [room.longest]), ...WIDTHS];
  for (const longest of widths) {
    const highest = Math.max(room.height, room.width * (longest === SHORTEST ? HIGHEST_OF_ALL : HIGHEST));
    for (let height = room.height; height <= highest; height *= GROWTH) {
      const places = placed(people, { ...room, height }, longest, spots);
      if (places) return { width: room.width, height: Math.round(height), longest, places };
    }
  }
  // Nobody is left out even then: names cover one another, people still stand apart.
  return { width: room.width, height: room.height, longest: SHORTEST, places: new Map(people.map(({ id, ring }, i) => [id, turned(i * GOLDEN, STANDING[ring][0] ?? 0)])) };
}

type Spots = Readonly<Record<StakeholderRing, readonly Point[]>>;

function turned(turn: number, far: number): Point {
  return { x: far * Math.cos(turn * 2 * Math.PI), y: far * Math.sin(turn * 2 * Math.PI) };
}

/** Everywhere where somebody of a ring could stand. */
function spotsOf(): Spots {
  const of = (ring: StakeholderRing): Point[] =>
    STANDING[ring].flatMap((far) => Array.from({ length: ANGLES }, (_, i) => turned(START[ring] + i / ANGLES, far)));
  return { inner: [{ x: 0, y: 0 }, ...of('inner')], middle: of('middle'), outer: of('outer') };
}

/** Null: not everybody finds a place. */
function placed(people: readonly RingPerson[], { width, height, titles }: RingRoom, longest: number, spots: Spots): Map<string, Point> | null {
  const [right, bottom] = [width / 2, height / 2];
  const taken: Box[] = STAKEHOLDER_RINGS.map((ring) => ({ x: -titles[ring] / 2, y: -RING_EDGES[ring] * bottom + TITLE.top, w: titles[ring], h: TITLE.height }));
  const places = new Map<string, Point>();
  for (const ring of STAKEHOLDER_RINGS) {
    const here = people.filter((one) => one.ring === ring);
    for (const [i, { id, width: own }] of here.entries()) {
      const wish = ring === 'inner' && here.length === 1 ? { x: 0, y: 0 } : turned(START[ring] + i / here.length, STANDING[ring][0] ?? 0);
      const w = Math.min(own, longest);
      const boxAt = ({ x, y }: Point): Box => ({ x: x * right - w / 2, y: y * bottom - SIGN_HEIGHT / 2, w, h: SIGN_HEIGHT });
      const far = ({ x, y }: Point): number => Math.hypot((x - wish.x) * right, (y - wish.y) * bottom);
      const spot = nearest(spots[ring], far, (at) => isFree(boxAt(at), taken) && isWithin(boxAt(at), right + OVERHANG, bottom));
      if (!spot) return null;
      taken.push(boxAt(spot));
      places.set(id, spot);
    }
  }
  return places;
}

function isFree({ x, y, w, h }: Box, taken: readonly Box[]): boolean {
  const wide: Box = { x: x - GAP, y: y - GAP, w: w + 2 * GAP, h: h + 2 * GAP };
  return !taken.some((other) => intersects(wide, other));
}

function isWithin({ x, y, w, h }: Box, right: number, bottom: number): boolean {
  return x >= -right && x + w <= right && y >= -bottom && y + h <= bottom;
}

function nearest(spots: readonly Point[], far: (spot: Point) => number, isPossible: (spot: Point) => boolean): Point | undefined {
  let best: Point | undefined;
  let least = Infinity;
  for (const spot of spots) {
    const distance = far(spot);
    if (distance >= least || !isPossible(spot)) continue;
    best = spot;
    least = distance;
  }
  return best;
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
