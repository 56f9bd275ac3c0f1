// Series as lists of them are read: of the whole service, of steps, then of cards, in the order of the blueprint.

import { cardsInOrder, stepOrder } from '../blueprint/queries';
import type { Blueprint } from '../blueprint/records';
import { seriesOf } from './measureSeries';
import type { MeasureSeries } from './measureSeries';

/** Those of one place by kind. */
export function seriesInOrder(blueprint: Blueprint): MeasureSeries[] {
  const places = [...stepOrder(blueprint), ...[...cardsInOrder(blueprint)].map(({ id }) => id)];
  const ranks = new Map(places.map((id, i) => [id, i]));
  const rankOf = ({ latest: { measure: { step, card } } }: MeasureSeries): number => ranks.get(card ?? step ?? '') ?? -1;
  return seriesOf(blueprint).sort((a, b) => rankOf(a) - rankOf(b));
}
