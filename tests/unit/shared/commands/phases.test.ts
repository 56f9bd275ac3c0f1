// Commands on phases and steps.

import { describe, expect, it } from 'vitest';
import { eachRecord } from '#shared/blueprint/buckets';
import { cardOf, stepOrder } from '#shared/blueprint/queries';
import { addPhase } from '#shared/commands/phases/addPhase';
import { addStep } from '#shared/commands/steps/addStep';
import { duplicatePhase } from '#shared/commands/phases/duplicatePhase';
import { duplicateStep } from '#shared/commands/steps/duplicateStep';
import { linkPhases } from '#shared/commands/phases/linkPhases';
import { makeRoom } from '#shared/commands/steps/makeRoom';
import { movePhase } from '#shared/commands/phases/movePhase';
import { moveStep } from '#shared/commands/steps/moveStep';
import { removePhase } from '#shared/commands/phases/removePhase';
import { removeSteps } from '#shared/commands/steps/removeSteps';
import { renamePhase } from '#shared/commands/phases/renamePhase';
import { renameStep } from '#shared/commands/steps/renameStep';
import { setStepWidth } from '#shared/commands/steps/setStepWidth';
import { splitPhase } from '#shared/commands/phases/splitPhase';
import { card, refusal, smallBlueprint, triple } from '../../../support/blueprints';

const before = smallBlueprint();

describe('phases', () => {
  it('are added with a first step', () => {
    const result = triple(before, addPhase, { id: 'p_9', name: 'New', step: 's_9', index: 1 });
    expect(result.phaseOrder).toEqual(['p_1', 'p_9', 'p_2']);
    expect(stepOrder(result)).toEqual(['s_1', 's_2', 's_3', 's_9', 's_4', 's_5']);
  });
  it('are not added under an id that exists or is reserved', () => {
    expect(refusal(before, addPhase, { id: 'p_1', step: 's_9', index: 0 })).toBe('refuse.idTaken');
    expect(refusal(before, addPhase, { id: 'p_9', step: 's_1', index: 0 })).toBe('refuse.idTaken');
    expect(refusal(before, addPhase, { id: '__proto__', step: 's_9', index: 0 })).toBe('refuse.idTaken');
  });
  it('are linked with the blueprint of their detail, and no longer', () => {
    const detail = { blueprint: 'b_9', name: 'Small – 1 First.blueprint' };
    const linked = triple(before, linkPhases, { links: [{ phase: 'p_1', detail }] });
    expect(linked).toEqual({ ...before, phases: { ...before.phases, p_1: { ...before.phases['p_1'], detail } } });
    expect(triple(linked, linkPhases, { links: [{ phase: 'p_1', detail: undefined }] })).toEqual(before);
    expect(refusal(before, linkPhases, { links: [{ phase: 'p_8', detail }] })).toBe('refuse.gone');
    expect(refusal(before, linkPhases, { links: [] })).toBe('refuse.nothing');
  });
  it('leave one card where their steps stood, joined with the next, when the detail has all of it', () => {
    const links = ['1', '2'].map((n) => ({ phase: `p_${n}`, detail: { blueprint: `b_${n}0`, name: `${n}.blueprint` }, card: card(`c_${n}0`, 'l_2', `s_${n}0`) }));
    const connectors = [{ id: 'x_9', kind: 'flow', from: 'c_10', to: 'c_20' }] as const;
    const result = triple(before, linkPhases, { links, connectors });
    expect(stepOrder(result)).toEqual(['s_10', 's_20']);
    expect([...eachRecord(result.cards)].map(({ id }) => id).toSorted()).toEqual(['c_10', 'c_20']);
    expect([...eachRecord(result.connectors)]).toEqual(connectors);
    expect(result.images).toEqual({});
    // Only the first: what reaches into the other phase stays in it.
    const first = triple(before, linkPhases, { links: links.slice(0, 1) });
    expect(stepOrder(first)).toEqual(['s_10', 's_4', 's_5']);
    expect(cardOf(first, 'c_5')).toBeDefined();
    expect(refusal(before, linkPhases, { links: links.slice(0, 1), connectors })).toBe('refuse.gone');
    expect(refusal(before, linkPhases, { links: [{ ...links[0], card: card('c_1', 'l_2', 's_10') }] as typeof links })).toBe('refuse.idTaken');
  });
  it('are renamed', () => {
    expect(triple(before, renamePhase, { id: 'p_1', name: 'Arrival' }).phases['p_1']?.name).toBe('Arrival');
    expect(refusal(before, renamePhase, { id: 'p_8', name: '' })).toBe('refuse.gone');
  });
  it('begin at a step, which leaves its phase with those after it', () => {
    const result = triple(before, splitPhase, { id: 'p_9', step: 's_2' });
    expect(result.phaseOrder.map((id) => result.phases[id]?.stepOrder)).toEqual([['s_1'], ['s_2', 's_3'], ['s_4', 's_5']]);
    expect(refusal(before, splitPhase, { id: 'p_9', step: 's_4' })).toBe('refuse.phaseBegins');
    expect(refusal(before, splitPhase, { id: 'p_1', step: 's_2' })).toBe('refuse.idTaken');
    expect(refusal(before, splitPhase, { id: 'p_9', step: 's_8' })).toBe('refuse.gone');
  });
  it('move with their steps', () => {
    const result = triple(before, movePhase, { id: 'p_2', index: 0 });
    expect(stepOrder(result)).toEqual(['s_4', 's_5', 's_1', 's_2', 's_3']);
  });
  it('are deleted with their steps, cards and connectors, and say so', () => {
    const result = triple(before, removePhase, { id: 'p_1' });
    expect(Object.keys(result.steps)).toEqual(['s_4', 's_5']);
    expect(cardOf(result, 'c_5')).toBeDefined();
    expect(cardOf(result, 'c_2')).toBeUndefined();
    expect(removePhase.label(before, { id: 'p_1' })).toEqual({ key: 'history.removePhase', params: { name: '1', count: 4 } });
  });
  it('keep one', () => {
    const one = triple(before, removePhase, { id: 'p_1' });
    expect(refusal(one, removePhase, { id: 'p_2' })).toBe('refuse.lastPhase');
    expect(refusal(one, removePhase, { id: 'p_1' })).toBe('refuse.gone');
  });
});

describe('steps', () => {
  it('are inserted for all lanes', () => {
    const result = triple(before, addStep, { id: 's_9', phase: 'p_1', index: 1 });
    expect(stepOrder(result)).toEqual(['s_1', 's_9', 's_2', 's_3', 's_4', 's_5']);
    expect(refusal(before, addStep, { id: 's_9', phase: 'p_9', index: 1 })).toBe('refuse.gone');
  });
  it('are renamed', () => {
    expect(triple(before, renameStep, { id: 's_1', name: 'Check in' }).steps['s_1']?.name).toBe('Check in');
  });
  it('move within their phase and to another one', () => {
    expect(triple(before, moveStep, { id: 's_1', phase: 'p_1', index: 2 }).phases['p_1']?.stepOrder).toEqual(['s_2', 's_3', 's_1']);
    const result = triple(before, moveStep, { id: 's_1', phase: 'p_2', index: 1 });
    expect(result.phases['p_2']?.stepOrder).toEqual(['s_4', 's_1', 's_5']);
  });
  it('leave no empty phase behind', () => {
    const one = triple(before, removeSteps, { ids: ['s_5'] });
    expect(triple(one, moveStep, { id: 's_4', phase: 'p_1', index: 0 }).phaseOrder).toEqual(['p_1']);
    expect(triple(one, removeSteps, { ids: ['s_4'] }).phaseOrder).toEqual(['p_1']);
  });
  it('are deleted with what stands in them alone', () => {
    const result = triple(before, removeSteps, { ids: ['s_1'] });
    expect(cardOf(result, 'c_1')).toBeUndefined();
    expect(cardOf(result, 'c_4')).toBeDefined();
    expect(removeSteps.label(before, { ids: ['s_1'] })).toEqual({ key: 'history.removeStep', params: { name: '1', count: 3 } });
    expect(removeSteps.label(before, { ids: ['s_5'] }).params?.['name']).toBe('“Last”');
    // c_4 goes on in s_3, so it is not counted.
    expect(removeSteps.label(before, { ids: ['s_2'] }).params?.['count']).toBe(0);
    expect(removeSteps.label(before, { ids: ['s_2', 's_3'] }).params).toEqual({ steps: 2, count: 1 });
  });
  it('keep one', () => {
    expect(refusal(before, removeSteps, { ids: ['s_1', 's_2', 's_3', 's_4', 's_5'] })).toBe('refuse.lastStep');
    expect(refusal(before, removeSteps, { ids: [] })).toBe('refuse.nothing');
    expect(refusal(before, removeSteps, { ids: ['s_8'] })).toBe('refuse.gone');
  });
});

describe('copies, widths and room', () => {
  it('a phase is duplicated with its steps, their widths and cards', () => {
    const wide = triple(before, setStepWidth, { ids: ['s_1'], width: 240 });
    const steps = [{ from: 's_1', to: 's_7' }, { from: 's_2', to: 's_8' }, { from: 's_3', to: 's_9' }];
    const cards = [{ from: 'c_2', to: 'c_8' }, { from: 'c_4', to: 'c_9' }];
    const result = triple(wide, duplicatePhase, { id: 'p_1', to: 'p_9', steps, cards, connectors: [{ from: 'x_1', to: 'x_9' }] });
    expect(stepOrder(result)).toEqual(['s_1', 's_2', 's_3', 's_7', 's_8', 's_9', 's_4', 's_5']);
    expect(result.steps['s_7']).toEqual({ ...wide.steps['s_7'], id: 's_7', name: '', width: 240, cells: { l_2: ['c_8'] } });
    expect(cardOf(result, 'c_9')).toMatchObject({ step: 's_8', span: 2 });
  });

  it('a step is duplicated in its phase', () => {
    const result = triple(before, duplicateStep, { id: 's_1', to: 's_9', cards: [{ from: 'c_2', to: 'c_9' }], connectors: [] });
    expect(result.phases['p_1']?.stepOrder).toEqual(['s_1', 's_9', 's_2', 's_3']);
    expect(cardOf(result, 'c_9')).toMatchObject({ step: 's_9', title: 'Checks in' });
    expect(refusal(before, duplicateStep, { id: 's_1', to: 's_9', cards: [{ from: 'c_2', to: 'c_3' }], connectors: [] })).toBe('refuse.idTaken');
  });

  it('a width has limits and is taken back', () => {
    const wide = triple(before, setStepWidth, { ids: ['s_1', 's_2'], width: 480 });
    expect(triple(wide, setStepWidth, { ids: ['s_1', 's_2'], width: null }).steps).toEqual(before.steps);
    expect(refusal(before, setStepWidth, { ids: ['s_1'], width: 481 })).toBe('refuse.size');
    expect(setStepWidth.mergeKey?.({ ids: ['s_1'], width: 200 })).toBeUndefined();
  });

  it('room is made in some lanes only; a card that reaches over the place grows, and a step is added where one is needed', () => {
    const inside = triple(before, makeRoom, { lanes: ['l_2', 'l_3'], step: 's_3', spare: 's_9' });
    expect(cardOf(inside, 'c_4')).toMatchObject({ step: 's_2', span: 3 });
    expect(cardOf(inside, 'c_2')?.step).toBe('s_1');
    expect(inside.steps['s_9']).toBeUndefined();
    const again = triple(triple(inside, makeRoom, { lanes: ['l_2'], step: 's_3', spare: 's_9' }), makeRoom, { lanes: ['l_2'], step: 's_1', spare: 's_9' });
    expect(again.phases['p_2']?.stepOrder).toEqual(['s_4', 's_5', 's_9']);
    expect(cardOf(again, 'c_4')).toMatchObject({ step: 's_3', span: 4 });
    expect(refusal(before, makeRoom, { lanes: ['l_5'], step: 's_1', spare: 's_9' })).toBe('refuse.hasRoom');
  });
});
