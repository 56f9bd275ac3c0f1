// What KANO says of each place that was asked about, from the latest answers there.

import type { Measure } from '../blueprint/analysisRecords';
import type { Blueprint } from '../blueprint/records';
import { kanoOf, type Kano } from './kano';
import { seriesOf } from './measureSeries';

export interface KanoPlace {
  readonly measure: Measure;
  readonly kano: Kano;
}

export function kanoPlaces(blueprint: Pick<Blueprint, 'measures' | 'targets'>): KanoPlace[] {
  return seriesOf(blueprint).flatMap(({ latest: { measure } }) => {
    const kano = measure.measure === 'kano' ? kanoOf(measure.counts ?? {}) : null;
    return kano && kano.n > 0 ? [{ measure, kano }] : [];
  });
}
