// Each invariant is noticed when it is broken, with the place.

import { produce } from 'immer';
import { expect, it } from 'vitest';
import { bucketKey, getRecord } from '#shared/blueprint/buckets';
import { violations } from '#shared/blueprint/invariants';
import type { ViolationCode } from '#shared/blueprint/recordChecks';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { largeBlueprint, smallBlueprint } from '../../../support/blueprints';

const sound = smallBlueprint();
const cardOf = (draft: Blueprint, id: string) => getRecord(draft.cards, id) as Card;

it('finds nothing in sound blueprints', () => {
  expect(violations(sound)).toEqual([]);
  expect(violations(largeBlueprint(500))).toEqual([]);
});

const broken: [ViolationCode, string, (draft: Blueprint) => void][] = [
  ['keyIsNotId', 'lanes/l_1/id', (d) => { (d.lanes['l_1'] as { id: string }).id = 'l_x'; }],
  ['keyIsNotId', 'cards/c_1/id', (d) => { cardOf(d, 'c_1').id = 'c_x'; }],
  ['keyIsNotId', 'cards/c_x/id', (d) => { d.cards[bucketKey('c_x') === '0' ? '1' : '0'] = { c_x: { ...cardOf(d, 'c_1'), id: 'c_x' } }; }],
  ['reservedId', 'lanes/constructor', (d) => { d.lanes['constructor'] = { id: 'constructor', kind: 'note', name: '' }; }],
  ['noPhase', 'phaseOrder', (d) => { d.phaseOrder = []; }],
  ['noLane', 'laneOrder', (d) => { d.laneOrder = []; }],
  ['phaseWithoutSteps', 'phases/p_2/stepOrder', (d) => { (d.phases['p_2'] as { stepOrder: string[] }).stepOrder = []; }],
  ['size', 'steps/s_1/width', (d) => { (d.steps['s_1'] as { width?: number }).width = 40; }],
  ['size', 'lanes/l_1/height', (d) => { (d.lanes['l_1'] as { height?: number }).height = 5000; }],
  ['orderRepeats', 'laneOrder', (d) => { d.laneOrder.push('l_1'); }],
  ['orderNamesNothing', 'phaseOrder', (d) => { d.phaseOrder.push('p_9'); }],
  ['notInOrder', 'steps/s_1', (d) => { d.phases['p_1']?.stepOrder.shift(); }],
  ['cellOfNoLane', 'steps/s_5/cells/l_9', (d) => { (d.steps['s_5'] as { cells: object }).cells = { l_9: ['c_1'] }; }],
  ['emptyCell', 'steps/s_5/cells/l_1', (d) => { (d.steps['s_5'] as { cells: object }).cells = { l_1: [] }; }],
  ['cellNamesNoCard', 'steps/s_1/cells/l_1', (d) => { d.steps['s_1']?.cells['l_1']?.push('c_9'); }],
  ['cellRepeatsCard', 'steps/s_1/cells/l_1', (d) => { d.steps['s_1']?.cells['l_1']?.push('c_1'); }],
  ['cellDisagrees', 'steps/s_1/cells/l_1', (d) => { cardOf(d, 'c_1').lane = 'l_2'; }],
  ['cardInNoCell', 'cards/c_1', (d) => { delete d.steps['s_1']?.cells['l_1']; }],
  ['cardWithoutLane', 'cards/c_1/lane', (d) => { cardOf(d, 'c_1').lane = 'l_9'; }],
  ['cardWithoutStep', 'cards/c_1/step', (d) => { cardOf(d, 'c_1').step = 's_9'; }],
  ['span', 'cards/c_5/span', (d) => { cardOf(d, 'c_5').span = 3; }],
  ['span', 'cards/c_5/span', (d) => { cardOf(d, 'c_5').span = 0; }],
  ['time', 'cards/c_1/time', (d) => { cardOf(d, 'c_1').time = { min: 2, max: 1 }; }],
  ['repeatedTag', 'cards/c_1/channels', (d) => { cardOf(d, 'c_1').channels = ['web', 'web']; }],
  ['repeatedTag', 'cards/c_1/flags', (d) => { cardOf(d, 'c_1').flags = ['fail', 'fail']; }],
  ['imageMissing', 'cards/c_5/image', (d) => { d.images = {}; }],
  ['connectorStart', 'connectors/x_1/from', (d) => { Object.assign(getRecord(d.connectors, 'x_1') as object, { from: 'c_9' }); }],
  ['connectorEnd', 'connectors/x_1/to', (d) => { Object.assign(getRecord(d.connectors, 'x_1') as object, { to: 'c_9' }); }],
  ['connectorSelf', 'connectors/x_1', (d) => { Object.assign(getRecord(d.connectors, 'x_1') as object, { to: 'c_2' }); }],
];

it.each(broken)('notices %s at %s', (code, place, damage) => {
  const found = violations(produce(sound, damage));
  expect(found).toContainEqual(expect.objectContaining({ code, place }));
});
