// What tables and charts of the analysis call the places that they speak of.

import { recordOf } from '../blueprint/analysisCollections';
import type { CommentPlace, Measure } from '../blueprint/analysisRecords';
import { cardOf, connectorOf, phaseOfStep, stepOrder } from '../blueprint/queries';
import type { Blueprint, Card, Lane } from '../blueprint/records';
import type { Translate } from '../i18n/messages';
import { cardKind } from '../kinds/cards/list';
import { laneKind } from '../kinds/lanes/list';

export function cardName(card: Card | undefined, t: Translate): string {
  if (!card) return t('untitled.card');
  return card.title.trim() || t(cardKind(card.kind).name);
}

export function laneName(lane: Lane | undefined, t: Translate): string {
  return lane ? lane.name || t(laneKind(lane.kind).name) : '';
}

/** With its number. */
export function stepName(blueprint: Blueprint, id: string, t: Translate): string {
  const number = stepOrder(blueprint).indexOf(id) + 1;
  const name = blueprint.steps[id]?.name ?? '';
  return name ? t('place.stepNamed', { number, name }) : t('place.step', { number });
}

/** Of the phase that a step belongs to. */
export function phaseName(blueprint: Blueprint, step: string, t: Translate): string {
  return phaseOfStep(blueprint, step)?.name || t('untitled.phase');
}

/** Where something was measured, and of whom if not of everybody. */
export function placeName(blueprint: Blueprint, { card, step, persona }: Pick<Measure, 'card' | 'step' | 'persona'>, t: Translate): string {
  const place = card !== undefined ? cardName(cardOf(blueprint, card), t) : step !== undefined ? stepName(blueprint, step, t) : t('measureViews.service');
  const who = persona === undefined ? undefined : recordOf(blueprint, 'personas', persona)?.name;
  return who ? t('measureViews.placeOf', { place, who }) : place;
}

/** Of a comment or a finding; without one, the whole blueprint. Empty where the place is gone. */
export function commentPlace(blueprint: Blueprint, on: CommentPlace | undefined, t: Translate): string {
  switch (on?.type) {
    case undefined: return t('comments.placeWhole');
    case 'card': return cardOf(blueprint, on.id) ? cardName(cardOf(blueprint, on.id), t) : '';
    case 'connector': {
      const ends = connectorOf(blueprint, on.id);
      return ends ? t('checks.connectorAt', { from: cardName(cardOf(blueprint, ends.from), t), to: cardName(cardOf(blueprint, ends.to), t) }) : '';
    }
    case 'lane': return laneName(blueprint.lanes[on.id], t);
    case 'phase': return blueprint.phases[on.id]?.name || t('untitled.phase');
    case 'step': return stepName(blueprint, on.id, t);
    case 'cell': return t('place.inCell', { lane: laneName(blueprint.lanes[on.lane], t), step: stepName(blueprint, on.step, t) });
  }
}
