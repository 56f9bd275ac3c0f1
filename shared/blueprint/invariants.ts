// What must hold for every blueprint, whatever made it: a command, a file, a merge. Nothing else in the product checks
// these again, and nothing repairs them.

import { bucketKey, getRecord } from './buckets';
import { isReservedName } from '../lib/reservedNames';
import { analysisViolations } from './analysisInvariants';
import type { TagAxis } from './analysisValues';
import { amountsAreValid, timeIsValid } from './cardFields';
import { stepOrder } from './queries';
import { checkKeys, checkList, repeats } from './recordChecks';
import type { Report, Violation } from './recordChecks';
import type { Blueprint, Buckets, Card, Connector } from './records';
import { LANE_HEIGHT, STEP_WIDTH } from './sizeLimits';

/** Everything that is wrong with the blueprint; nothing, for every blueprint that the product makes. */
export function violations(blueprint: Blueprint): Violation[] {
  const found: Violation[] = [];
  const report: Report = (code, place, id) => found.push(id === undefined ? { code, place } : { code, place, id });
  checkOrder(blueprint, report);
  const placed = checkCells(blueprint, report);
  const places = new Map(stepOrder(blueprint).map((step, i) => [step, i]));
  eachInBuckets(blueprint.cards, 'cards', report, (card) => checkCard(blueprint, card, places, placed, report));
  eachInBuckets(blueprint.connectors, 'connectors', report, (connector) => checkConnector(blueprint, connector, report));
  checkKeys(blueprint.images, 'images', report);
  analysisViolations(blueprint, report);
  checkStyle(blueprint, report);
  return found;
}

/** Throws where the blueprint breaks an invariant: for development and tests. */
export function assertValid(blueprint: Blueprint): void {
  const found = violations(blueprint);
  if (found.length > 0) throw new Error(`The blueprint is broken: ${JSON.stringify(found.slice(0, 10))}`);
}

function checkOrder(blueprint: Blueprint, report: Report): void {
  const { phases, steps, lanes, phaseOrder, laneOrder } = blueprint;
  checkKeys(phases, 'phases', report);
  checkKeys(steps, 'steps', report);
  checkKeys(lanes, 'lanes', report);
  if (phaseOrder.length === 0) report('noPhase', 'phaseOrder');
  if (laneOrder.length === 0) report('noLane', 'laneOrder');
  checkList(phaseOrder, phases, 'phaseOrder', 'phases', report);
  checkList(laneOrder, lanes, 'laneOrder', 'lanes', report);
  for (const phase of Object.values(phases)) {
    if (phase.stepOrder.length === 0) report('phaseWithoutSteps', `phases/${phase.id}/stepOrder`);
  }
  checkList(Object.values(phases).flatMap((phase) => phase.stepOrder), steps, 'phases/…/stepOrder', 'steps', report);
  for (const { id, width } of Object.values(steps)) if (!isWithin(width, STEP_WIDTH)) report('size', `steps/${id}/width`);
  for (const { id, height } of Object.values(lanes)) if (!isWithin(height, LANE_HEIGHT)) report('size', `lanes/${id}/height`);
}

function isWithin(size: number | undefined, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return size === undefined || (size >= min && size <= max);
}

/** The cards that stand in a cell. */
function checkCells(blueprint: Blueprint, report: Report): Set<string> {
  const placed = new Set<string>();
  for (const step of Object.values(blueprint.steps)) {
    for (const lane of Object.keys(step.cells)) {
      const place = `steps/${step.id}/cells/${lane}`;
      const cell = step.cells[lane] ?? [];
      if (!Object.hasOwn(blueprint.lanes, lane)) report('cellOfNoLane', place);
      if (cell.length === 0) report('emptyCell', place);
      for (const id of cell) {
        const card = getRecord(blueprint.cards, id);
        if (!card) report('cellNamesNoCard', place, id);
        else if (card.lane !== lane || card.step !== step.id) report('cellDisagrees', place, id);
        if (placed.has(id)) report('cellRepeatsCard', place, id);
        placed.add(id);
      }
    }
  }
  return placed;
}

function eachInBuckets<T extends { readonly id: string }>(
  buckets: Buckets<T>, place: string, report: Report, check: (record: T) => void,
): void {
  for (const key of Object.keys(buckets)) {
    const bucket = buckets[key] as Record<string, T>;
    for (const id in bucket) {
      const record = bucket[id] as T;
      if (record.id !== id || bucketKey(id) !== key) report('keyIsNotId', `${place}/${id}/id`);
      if (isReservedName(id)) report('reservedId', `${place}/${id}`);
      check(record);
    }
  }
}

function checkCard(
  blueprint: Blueprint, card: Card, places: ReadonlyMap<string, number>, placed: ReadonlySet<string>, report: Report,
): void {
  const at = places.get(card.step);
  if (!Object.hasOwn(blueprint.lanes, card.lane)) report('cardWithoutLane', `cards/${card.id}/lane`, card.lane);
  else if (at === undefined) report('cardWithoutStep', `cards/${card.id}/step`, card.step);
  else if (!placed.has(card.id)) report('cardInNoCell', `cards/${card.id}`);
  const room = places.size - (at ?? 0);
  if (!Number.isInteger(card.span) || card.span < 1 || card.span > room) report('span', `cards/${card.id}/span`);
  if (card.time && !timeIsValid(card.time)) report('time', `cards/${card.id}/time`);
  if (!amountsAreValid(card)) report('amount', `cards/${card.id}`);
  for (const field of ['channels', 'flags', 'principles', 'expectations'] as const) {
    if (repeats(card[field])) report('repeatedTag', `cards/${card.id}/${field}`);
  }
  for (const axis in card.tags) {
    if (repeats(card.tags[axis as TagAxis])) report('repeatedTag', `cards/${card.id}/tags/${axis}`);
  }
  if (card.image !== undefined && !Object.hasOwn(blueprint.images, card.image)) {
    report('imageMissing', `cards/${card.id}/image`, card.image);
  }
}

function checkStyle({ style, images }: Blueprint, report: Report): void {
  if (style?.logo !== undefined && !Object.hasOwn(images, style.logo)) report('logoMissing', 'style/logo', style.logo);
  if (repeats(style?.hide)) report('repeatedTag', 'style/hide');
}

function checkConnector(blueprint: Blueprint, { id, from, to }: Connector, report: Report): void {
  if (!getRecord(blueprint.cards, from)) report('connectorStart', `connectors/${id}/from`, from);
  if (!getRecord(blueprint.cards, to)) report('connectorEnd', `connectors/${id}/to`, to);
  if (from === to) report('connectorSelf', `connectors/${id}`);
}
