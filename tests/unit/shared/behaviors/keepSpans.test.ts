// What spanning cards cover when steps change. In the small blueprint c_4 covers s_2 and s_3.

import { expect, it } from 'vitest';
import { cardOf, cellOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { addStep } from '#shared/commands/steps/addStep';
import { movePhase } from '#shared/commands/phases/movePhase';
import { moveStep } from '#shared/commands/steps/moveStep';
import { removeLane } from '#shared/commands/lanes/removeLane';
import { removeSteps } from '#shared/commands/steps/removeSteps';
import { setSpan } from '#shared/commands/cards/setSpan';
import { after, smallBlueprint, triple } from '../../../support/blueprints';

const before = smallBlueprint();
const place = (blueprint: Blueprint) => {
  const card = cardOf(blueprint, 'c_4');
  return card && [card.step, card.span];
};

it('stretches over a step that is inserted inside', () => {
  expect(place(triple(before, addStep, { id: 's_9', phase: 'p_1', index: 2 }))).toEqual(['s_2', 3]);
});

it('does not stretch over a step before or behind', () => {
  expect(place(triple(before, addStep, { id: 's_9', phase: 'p_1', index: 1 }))).toEqual(['s_2', 2]);
  expect(place(triple(before, addStep, { id: 's_9', phase: 'p_1', index: 3 }))).toEqual(['s_2', 2]);
});

it('shrinks by a step that is deleted, and goes on in the next one when its first goes', () => {
  expect(place(triple(before, removeSteps, { ids: ['s_3'] }))).toEqual(['s_2', 1]);
  const moved = triple(before, removeSteps, { ids: ['s_2'] });
  expect(place(moved)).toEqual(['s_3', 1]);
  expect(cellOf(moved, 'l_2', 's_3')).toEqual(['c_4']);
});

it('goes with the last of its steps, or with its lane', () => {
  expect(place(triple(before, removeSteps, { ids: ['s_2', 's_3'] }))).toBeUndefined();
  expect(place(triple(before, removeLane, { id: 'l_2' }))).toBeUndefined();
});

it('takes in one step that moves in between, and ends where its steps move apart', () => {
  expect(place(triple(before, moveStep, { id: 's_5', phase: 'p_1', index: 2 }))).toEqual(['s_2', 3]);
  expect(place(triple(before, moveStep, { id: 's_3', phase: 'p_2', index: 2 }))).toEqual(['s_2', 1]);
});

it('moves with its first step', () => {
  expect(place(triple(before, moveStep, { id: 's_2', phase: 'p_2', index: 2 }))).toEqual(['s_2', 1]);
  const across = after(before, setSpan, { id: 'c_4', span: 3 });
  expect(place(triple(across, movePhase, { id: 'p_2', index: 0 }))).toEqual(['s_2', 2]);
});
