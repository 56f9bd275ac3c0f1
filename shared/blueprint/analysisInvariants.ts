// What must hold for the records of touchpoint analysis: whatever they refer to exists, and measures say what their scale
// allows.

import { ANALYSIS_COLLECTIONS, recordsOf } from './analysisCollections';
import type { AnalysisCollection, AnalysisRecords } from './analysisCollections';
import type { Comment, Insight, Measure, Persona, Target } from './analysisRecords';
import { EMOTION, MOST_CRITERIA, SCORE, SEVERITY } from './analysisValues';
import { placeExists } from './commentPlace';
import { measureIsPossible, valueIsPossible } from './measureScales';
import { cardOf } from './queries';
import { checkKeys, checkList, repeats } from './recordChecks';
import type { Report } from './recordChecks';
import type { Blueprint } from './records';

type Check<T> = (blueprint: Blueprint, record: T, report: Report) => void;

const CHECKS: { readonly [C in AnalysisCollection]: Check<AnalysisRecords[C]> } = {
  personas: checkPersona,
  stakeholders: () => undefined,
  measures: checkMeasure,
  targets: checkTarget,
  insights: checkInsight,
  comments: checkComment,
  ignored: () => undefined,
};

/** Reports everything that is wrong with the analysis. */
export function analysisViolations(blueprint: Blueprint, report: Report): void {
  for (const collection of ANALYSIS_COLLECTIONS) {
    checkKeys(recordsOf(blueprint, collection), collection, report);
    for (const record of Object.values(recordsOf(blueprint, collection))) checkRecord(blueprint, collection, record, report);
  }
  const { personaOrder = [], criteria = [] } = blueprint;
  checkList(personaOrder, recordsOf(blueprint, 'personas'), 'personaOrder', 'personas', report);
  if (criteria.length > MOST_CRITERIA || repeats(criteria.map(({ id }) => id))) report('criteria', 'criteria');
  checkSteps(blueprint, report);
}

/** Reports what is wrong with one record, which need not be in the blueprint. */
export function checkRecord<C extends AnalysisCollection>(blueprint: Blueprint, collection: C, record: AnalysisRecords[C], report: Report): void {
  CHECKS[collection](blueprint, record, report);
}

/** Whether an emotion is on the scale. */
export function emotionIsPossible(value: number): boolean {
  return value >= EMOTION.min && value <= EMOTION.max;
}

function has(blueprint: Blueprint, collection: AnalysisCollection, id: string): boolean {
  return Object.hasOwn(recordsOf(blueprint, collection), id);
}

function checkPersona(blueprint: Blueprint, { id, image }: Persona, report: Report): void {
  if (image !== undefined && !Object.hasOwn(blueprint.images, image)) report('imageMissing', `personas/${id}/image`, image);
}

function checkSteps(blueprint: Blueprint, report: Report): void {
  for (const { id, emotions, raci } of Object.values(blueprint.steps)) {
    for (const [persona, value] of [...Object.entries(emotions?.asIs ?? {}), ...Object.entries(emotions?.toBe ?? {})]) {
      if (!has(blueprint, 'personas', persona)) report('namesNothing', `steps/${id}/emotions`, persona);
      if (!emotionIsPossible(value)) report('score', `steps/${id}/emotions`, persona);
    }
    for (const stakeholder in raci) {
      if (!has(blueprint, 'stakeholders', stakeholder)) report('namesNothing', `steps/${id}/raci`, stakeholder);
      if (repeats(raci[stakeholder])) report('repeatedTag', `steps/${id}/raci/${stakeholder}`);
    }
  }
}

function checkMeasure(blueprint: Blueprint, measure: Measure, report: Report): void {
  const { id, persona } = measure;
  checkPlace(blueprint, measure, `measures/${id}`, report);
  if (persona !== undefined && !has(blueprint, 'personas', persona)) report('namesNothing', `measures/${id}/persona`, persona);
  if (!measureIsPossible(measure)) report('measure', `measures/${id}`);
}

function checkTarget(blueprint: Blueprint, target: Target, report: Report): void {
  checkPlace(blueprint, target, `targets/${target.id}`, report);
  if (!valueIsPossible(target.measure, target.value)) report('target', `targets/${target.id}/value`);
}

interface Placed {
  readonly card?: string;
  readonly step?: string;
}

function checkPlace(blueprint: Blueprint, { card, step }: Placed, place: string, report: Report): void {
  if (card !== undefined && step !== undefined) report('twoPlaces', place);
  if (card !== undefined && !cardOf(blueprint, card)) report('namesNothing', `${place}/card`, card);
  if (step !== undefined && !Object.hasOwn(blueprint.steps, step)) report('namesNothing', `${place}/step`, step);
}

function checkInsight(blueprint: Blueprint, { id, cards, from, scores = {}, severity }: Insight, report: Report): void {
  for (const card of cards) if (!cardOf(blueprint, card)) report('namesNothing', `insights/${id}/cards`, card);
  for (const insight of from) if (!has(blueprint, 'insights', insight)) report('namesNothing', `insights/${id}/from`, insight);
  if (repeats(cards) || repeats(from)) report('repeatedTag', `insights/${id}`);
  const possible = Object.values(scores).every((score) => isOn(SCORE, score)) && (severity === undefined || isOn(SEVERITY, severity));
  if (!possible) report('score', `insights/${id}`);
}

function isOn(scale: { readonly min: number; readonly max: number }, value: number): boolean {
  return Number.isInteger(value) && value >= scale.min && value <= scale.max;
}

function checkComment(blueprint: Blueprint, { id, on, replyTo }: Comment, report: Report): void {
  if (on && replyTo !== undefined) report('twoPlaces', `comments/${id}`);
  if (on && !placeExists(blueprint, on)) report('namesNothing', `comments/${id}/on`, on.type === 'cell' ? on.step : on.id);
  if (replyTo === undefined) return;
  if (!has(blueprint, 'comments', replyTo)) report('namesNothing', `comments/${id}/replyTo`, replyTo);
  else if (recordsOf(blueprint, 'comments')[replyTo]?.replyTo !== undefined) report('replyToReply', `comments/${id}/replyTo`, replyTo);
}
