// What places are called on screen: a cell by its lane and step, a phase for those that hear it.

import type { Blueprint } from '#shared/blueprint/records';
import { laneName, phaseName, stepName } from '#shared/report/placeNames';
import type { Translate } from '#shared/i18n/messages';

export function cellTitle(blueprint: Blueprint, lane: string, step: string, t: Translate): string {
  return t('place.inCell', { lane: laneName(blueprint.lanes[lane], t), step: stepName(blueprint, step, t) });
}

export function phaseOfStepTitle(blueprint: Blueprint, step: string, t: Translate): string {
  return t('place.phase', { phase: phaseName(blueprint, step, t) });
}
