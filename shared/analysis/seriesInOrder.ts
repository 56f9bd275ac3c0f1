// Series as lists of them are read: of the whole service, of steps, then of cards, in the order of the blueprint.

import type { Blueprint } from '../blueprint/records';
import { placeOrder } from './measuredOrder';
import { seriesOf } from './measureSeries';
import type { MeasureSeries } from './measureSeries';

/** Those of one place by kind. */
export function seriesInOrder(blueprint: Blueprint): MeasureSeries[] {
  const byPlace = placeOrder(blueprint);
  return seriesOf(blueprint).toSorted((a, b) => byPlace(a.latest.measure, b.latest.measure));
}
