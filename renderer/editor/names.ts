// What things are called on screen that may have no name of their own.

import type { Blueprint, Card, Lane } from '#shared/blueprint/records';
import { phaseOfStep, stepOrder } from '#shared/blueprint/queries';
import { cardKind } from '#shared/kinds/cards/list';
import { laneKind } from '#shared/kinds/lanes/list';
import type { Translate } from '#shared/i18n/messages';

export function cardTitle(card: Card | undefined, t: Translate): string {
  if (!card) return t('untitled.card');
  return card.title.trim() || t(cardKind(card.kind).name);
}

export function laneTitle(lane: Lane | undefined, t: Translate): string {
  if (!lane) return '';
  return lane.name || t(laneKind(lane.kind).name);
}

/** "3 Check in" */
export function stepTitle(blueprint: Blueprint, id: string, t: Translate): string {
  const number = stepOrder(blueprint).indexOf(id) + 1;
  const name = blueprint.steps[id]?.name ?? '';
  return name ? t('place.stepNamed', { number, name }) : t('place.step', { number });
}

export function cellTitle(blueprint: Blueprint, lane: string, step: string, t: Translate): string {
  return t('place.inCell', { lane: laneTitle(blueprint.lanes[lane], t), step: stepTitle(blueprint, step, t) });
}

export function phaseOfStepTitle(blueprint: Blueprint, step: string, t: Translate): string {
  const name = phaseOfStep(blueprint, step)?.name || t('untitled.phase');
  return t('place.phase', { phase: name });
}
