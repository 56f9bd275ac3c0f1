// SERVQUAL by place and persona: answers about one step say nothing of another.

import type { Measure } from '../blueprint/analysisRecords';
import { recordsOf } from '../blueprint/analysisCollections';
import type { Blueprint } from '../blueprint/records';
import { grouped } from '../lib/grouped';
import { servqualGaps, type ServqualGap } from './servqual';

export interface ServqualPlace {
  /** The same for the same place and persona, whatever is measured there. */
  readonly key: string;
  readonly place: Pick<Measure, 'card' | 'step' | 'persona'>;
  /** All five dimensions. */
  readonly gaps: readonly ServqualGap[];
}

/** The whole service first, then in the order in which they were first asked about. */
export function servqualPlaces(blueprint: Pick<Blueprint, 'measures'>): ServqualPlace[] {
  const answered = Object.values(recordsOf(blueprint, 'measures')).filter(({ measure }) => measure === 'servqual');
  const groups = grouped(answered, ({ card, step, persona }) => [card, step, persona].map((part) => part ?? '').join('|'));
  const places = [...groups].map(([key, measures]) => ({ key, place: measures[0] as Measure, gaps: servqualGaps(measures) }));
  const isService = ({ place }: ServqualPlace): boolean => place.card === undefined && place.step === undefined;
  return [...places.filter(isService), ...places.filter((place) => !isService(place))];
}
