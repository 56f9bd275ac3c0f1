// Targets that come first: set, before anything was measured there. A series shows its own target; without these lists such
// a target would be nowhere in sight.

import { recordsOf } from '../blueprint/analysisCollections';
import type { Target } from '../blueprint/analysisRecords';
import type { Blueprint } from '../blueprint/records';
import { byKind, placeOrder } from './measuredOrder';
import { aimOf } from './measureSeries';
import type { MeasuredPlace } from './measureSeries';

/** Targets without a value: of the whole service, of steps, then of cards, in the order of the blueprint. */
export function openTargets(blueprint: Blueprint): Target[] {
  return withoutValue(blueprint).sort(placeOrder(blueprint));
}

/** Those of a card, of a step, or of the whole service; not of what lies within. */
export function openTargetsAt(blueprint: Pick<Blueprint, 'measures' | 'targets'>, { card, step }: MeasuredPlace): Target[] {
  return withoutValue(blueprint).filter((target) => target.card === card && target.step === step);
}

function withoutValue(blueprint: Pick<Blueprint, 'measures' | 'targets'>): Target[] {
  const targets = Object.values(recordsOf(blueprint, 'targets'));
  if (targets.length === 0) return [];
  const measured = new Set(Object.values(recordsOf(blueprint, 'measures')).map(aimOf));
  return targets.filter(({ id }) => !measured.has(id)).sort(byKind);
}
