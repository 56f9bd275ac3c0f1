// A leg of a route: a straight stretch, either in a gutter, where it gets a track, or through cells, held by a card's side.
// Rows and columns are numbered in slots, so that both kinds can be compared without coordinates: slot 2k is the gutter
// before lane or column k, slot 2k + 1 the cells of it.

export type Axis = 'h' | 'v';

/** One leg of a route: it runs along `axis`: 'h' at a y, 'v' at an x. */
export interface Leg {
  readonly axis: Axis;
  readonly at: number;
  readonly slot: number;
}

/** A gutter that a line must go through, since somebody led it there. */
export type Pin = Pick<Leg, 'axis' | 'slot'>;

export function isGutter(leg: Pick<Leg, 'slot'>): boolean {
  return leg.slot % 2 === 0;
}

/** The name of the gutter that the leg runs in. */
export function gutterOf(leg: Pick<Leg, 'axis' | 'slot'>): string {
  return leg.axis + leg.slot;
}
