// The order in which people read what is measured, and what is aimed at: by place, and of one place by kind.

import type { Measure } from '../blueprint/analysisRecords';
import { MEASURE_KINDS, SERVQUAL_DIMENSIONS, SERVQUAL_PARTS } from '../blueprint/analysisValues';
import { cardsInOrder, stepOrder } from '../blueprint/queries';
import type { Blueprint } from '../blueprint/records';

type Place = Pick<Measure, 'card' | 'step'>;
type Kind = Pick<Measure, 'measure' | 'dimension' | 'part'>;

/** Compares places: the whole service, steps, then cards, in the order of the blueprint. */
export function placeOrder(blueprint: Blueprint): (a: Place, b: Place) => number {
  const places = [...stepOrder(blueprint), ...[...cardsInOrder(blueprint)].map(({ id }) => id)];
  const ranks = new Map(places.map((id, i) => [id, i]));
  const rankIn = ({ card, step }: Place): number => ranks.get(card ?? step ?? '') ?? -1;
  return (a, b) => rankIn(a) - rankIn(b);
}

/** Compares kinds, dimensions and parts, in the order in which they are listed. */
export function byKind(a: Kind, b: Kind): number {
  return rankOf(MEASURE_KINDS, a.measure) - rankOf(MEASURE_KINDS, b.measure)
    || rankOf(SERVQUAL_DIMENSIONS, a.dimension) - rankOf(SERVQUAL_DIMENSIONS, b.dimension)
    || rankOf(SERVQUAL_PARTS, a.part) - rankOf(SERVQUAL_PARTS, b.part);
}

function rankOf<T>(values: readonly T[], value: T | undefined): number {
  return value === undefined ? -1 : values.indexOf(value);
}
