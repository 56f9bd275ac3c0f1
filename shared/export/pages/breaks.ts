// Where a sheet may be cut, along one axis: at the border of a phase or a lane where the page is still well filled, else of a
// step, else between cards, and only if nothing else is left, through one. As far along as fits: so fewest pages.

/** One axis of the sheet, in px. */
export interface Axis {
  readonly length: number;
  /** Borders to prefer, ascending. */
  readonly major: readonly number[];
  /** All borders, ascending. */
  readonly minor: readonly number[];
  /** What should not be cut. */
  readonly cards: readonly { readonly from: number; readonly to: number }[];
}

/** What one page has room for, in px. */
export interface Room {
  /** The first page, and all of the later ones: less what they repeat. */
  readonly first: number;
  readonly later: number;
  /** Lost on each page but the last. */
  readonly overlap: number;
}

/** Below this share of a page, a phase's border is too early to stop at. */
const WELL_FILLED = 0.6;
/** A page that takes the sheet no further than this (px) is none. */
const LEAST = 24;

/**
 * The ends of the pages, ascending; the last is the axis' length.
 * @param most null is answered where more pages would be needed
 * @param tight stops at any border, so that it takes the fewest pages
 */
export function breaksOf(axis: Axis, room: Room, most: number, tight: boolean): readonly number[] | null {
  const ends: number[] = [];
  let start = 0;
  while (ends.length < most) {
    const space = ends.length === 0 ? room.first : room.later;
    // Rounding must not cost a page.
    if (start + space >= axis.length - 1e-6) return [...ends, axis.length];
    if (space - room.overlap < LEAST) return null;
    start = endOf(axis, start, space - room.overlap, tight);
    ends.push(start);
  }
  return null;
}

function endOf(axis: Axis, start: number, space: number, tight: boolean): number {
  const last = start + space;
  const from = start + LEAST;
  const isClean = (at: number): boolean => !axis.cards.some((card) => card.from < at && at < card.to);
  const among = (borders: readonly number[], least: number): number | undefined =>
    borders.findLast((at) => at <= last && at >= Math.max(from, least) && isClean(at));
  const major = tight ? undefined : among(axis.major, start + space * WELL_FILLED);
  return major ?? among(axis.minor, from) ?? betweenCards(axis, from, last) ?? axis.minor.findLast((at) => at <= last && at >= from) ?? last;
}

/** The last place before `last` where no card is; undefined where there is none after `from`. */
function betweenCards({ cards }: Axis, from: number, last: number): number | undefined {
  let at = last;
  for (;;) {
    const cut = cards.filter((card) => card.from < at && at < card.to);
    if (cut.length === 0) return at;
    at = Math.min(...cut.map((card) => card.from));
    if (at < from) return undefined;
  }
}
