// Targets that come first: set, before anything was measured there. A series shows its own target; without these lists such
// a target would be nowhere in sight.

import { recordsOf } from '../blueprint/analysisCollections';
import type { Target } from '../blueprint/analysisRecords';
import { MEASURE_KINDS, SERVQUAL_DIMENSIONS } from '../blueprint/analysisValues';
import { cardsInOrder, stepOrder } from '../blueprint/queries';
import type { Blueprint } from '../blueprint/records';
import { seriesOf } from './measureSeries';
import type { MeasuredPlace } from './measureSeries';

/** Targets without a value: of the whole service, of steps, then of cards, in the order of the blueprint. */
export function openTargets(blueprint: Blueprint): Target[] {
  const places = [...stepOrder(blueprint), ...[...cardsInOrder(blueprint)].map(({ id }) => id)];
  const ranks = new Map(places.map((id, i) => [id, i]));
  const rankOf = ({ step, card }: Target): number => ranks.get(card ?? step ?? '') ?? -1;
  return withoutValue(blueprint).sort((a, b) => rankOf(a) - rankOf(b));
}

/** Those of a card, of a step, or of the whole service; not of what lies within. */
export function openTargetsAt(blueprint: Pick<Blueprint, 'measures' | 'targets'>, { card, step }: MeasuredPlace): Target[] {
  return withoutValue(blueprint).filter((target) => target.card === card && target.step === step);
}

function withoutValue(blueprint: Pick<Blueprint, 'measures' | 'targets'>): Target[] {
  const targets = Object.values(recordsOf(blueprint, 'targets'));
  if (targets.length === 0) return [];
  const measured = new Set(seriesOf(blueprint).flatMap(({ target }) => (target ? [target.id] : [])));
  return targets.filter(({ id }) => !measured.has(id)).sort(byKind);
}

function byKind(a: Target, b: Target): number {
  const dimension = (target: Target): number => (target.dimension === undefined ? -1 : SERVQUAL_DIMENSIONS.indexOf(target.dimension));
  return MEASURE_KINDS.indexOf(a.measure) - MEASURE_KINDS.indexOf(b.measure) || dimension(a) - dimension(b);
}
