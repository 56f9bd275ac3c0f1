import { expect, it } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { describeRef, describeSelection } from '../../../../renderer/canvas/describe';
import { smallBlueprint } from '../../../support/blueprints';

const blueprint = smallBlueprint();
const t = translator('en');
const nothing = { connectingFrom: null, dropTarget: null };

it('says what is selected', () => {
  expect(describeRef(blueprint, { type: 'card', id: 'c_2' }, t)).toBe('Action “Checks in”, lane Customer actions, step 1');
  expect(describeRef(blueprint, { type: 'connector', id: 'x_1' }, t)).toBe('Flow from “Checks in” to “c_4”');
  expect(describeRef(blueprint, { type: 'phase', id: 'p_2' }, t)).toBe('Phase Second, 2 of 2');
  expect(describeRef(blueprint, { type: 'cell', lane: 'l_3', step: 's_5' }, t)).toBe('Empty cell, lane Frontstage actions, step Last');
  expect(describeSelection(blueprint, { ...nothing, selection: [] }, t)).toBe('Nothing selected');
  const two = [{ type: 'card', id: 'c_1' }, { type: 'card', id: 'c_2' }] as const;
  expect(describeSelection(blueprint, { ...nothing, selection: two }, t)).toBe('2 things selected');
});

it('says where a connector that is made by keys would go', () => {
  const dropTarget = { ref: { type: 'phase', id: 'p_2' }, allowed: false } as const;
  expect(describeSelection(blueprint, { selection: [], connectingFrom: 'c_1', dropTarget }, t)).toBe('Phase Second, 2 of 2: not possible');
});
