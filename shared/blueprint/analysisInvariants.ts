// What must hold for the records of touchpoint analysis: whatever they refer to exists, and measures say what their scale
// allows.

import { ANALYSIS_COLLECTIONS, recordsOf } from './analysisCollections';
import type { AnalysisCollection } from './analysisCollections';
import type { Comment } from './analysisRecords';
import { MOST_CRITERIA } from './analysisValues';
import { measureIsPossible, valueIsPossible } from './measureScales';
import { placeExists } from './commentPlace';
import { cardOf } from './queries';
import { checkKeys, checkList, repeats } from './recordChecks';
import type { Report } from './recordChecks';
import type { Blueprint } from './records';

/** Reports everything that is wrong with them. */
export function analysisViolations(blueprint: Blueprint, report: Report): void {
  for (const collection of ANALYSIS_COLLECTIONS) checkKeys(recordsOf(blueprint, collection), collection, report);
  const { personaOrder = [], criteria = [] } = blueprint;
  checkList(personaOrder, recordsOf(blueprint, 'personas'), 'personaOrder', 'personas', report);
  if (criteria.length > MOST_CRITERIA || repeats(criteria.map(({ id }) => id))) report('criteria', 'criteria');
  checkPersonas(blueprint, report);
  checkSteps(blueprint, report);
  checkMeasures(blueprint, report);
  checkInsights(blueprint, report);
  for (const comment of Object.values(recordsOf(blueprint, 'comments'))) checkComment(blueprint, comment, report);
}

function has(blueprint: Blueprint, collection: AnalysisCollection, id: string): boolean {
  return Object.hasOwn(recordsOf(blueprint, collection), id);
}

function checkPersonas(blueprint: Blueprint, report: Report): void {
  for (const { id, image } of Object.values(recordsOf(blueprint, 'personas'))) {
    if (image !== undefined && !Object.hasOwn(blueprint.images, image)) report('imageMissing', `personas/${id}/image`, image);
  }
}

function checkSteps(blueprint: Blueprint, report: Report): void {
  for (const { id, emotions, raci } of Object.values(blueprint.steps)) {
    for (const persona of Object.keys({ ...emotions?.asIs, ...emotions?.toBe })) {
      if (!has(blueprint, 'personas', persona)) report('namesNothing', `steps/${id}/emotions`, persona);
    }
    for (const stakeholder in raci) {
      if (!has(blueprint, 'stakeholders', stakeholder)) report('namesNothing', `steps/${id}/raci`, stakeholder);
      if (repeats(raci[stakeholder])) report('repeatedTag', `steps/${id}/raci/${stakeholder}`);
    }
  }
}

function checkMeasures(blueprint: Blueprint, report: Report): void {
  for (const measure of Object.values(recordsOf(blueprint, 'measures'))) {
    checkPlace(blueprint, measure, `measures/${measure.id}`, report);
    const { persona } = measure;
    if (persona !== undefined && !has(blueprint, 'personas', persona)) report('namesNothing', `measures/${measure.id}/persona`, persona);
    if (!measureIsPossible(measure)) report('measure', `measures/${measure.id}`);
  }
  for (const target of Object.values(recordsOf(blueprint, 'targets'))) {
    checkPlace(blueprint, target, `targets/${target.id}`, report);
    if (!valueIsPossible(target.measure, target.value)) report('target', `targets/${target.id}/value`);
  }
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

function checkInsights(blueprint: Blueprint, report: Report): void {
  for (const { id, cards, from } of Object.values(recordsOf(blueprint, 'insights'))) {
    for (const card of cards) if (!cardOf(blueprint, card)) report('namesNothing', `insights/${id}/cards`, card);
    for (const insight of from) if (!has(blueprint, 'insights', insight)) report('namesNothing', `insights/${id}/from`, insight);
    if (repeats(cards) || repeats(from)) report('repeatedTag', `insights/${id}`);
  }
}

function checkComment(blueprint: Blueprint, { id, on, replyTo }: Comment, report: Report): void {
  if (on && replyTo !== undefined) report('twoPlaces', `comments/${id}`);
  if (on && !placeExists(blueprint, on)) report('namesNothing', `comments/${id}/on`, on.type === 'cell' ? on.step : on.id);
  if (replyTo === undefined) return;
  const head = recordsOf(blueprint, 'comments')[replyTo];
  if (!has(blueprint, 'comments', replyTo)) report('namesNothing', `comments/${id}/replyTo`, replyTo);
  else if (head?.replyTo !== undefined) report('replyToReply', `comments/${id}/replyTo`, replyTo);
}
