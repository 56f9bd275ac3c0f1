// Commands on phases and steps.

import { describe, expect, it } from 'vitest';
import { cardOf, stepOrder } from '#shared/blueprint/queries';
import { addPhase } from '#shared/commands/addPhase';
import { addStep } from '#shared/commands/addStep';
import { movePhase } from '#shared/commands/movePhase';
import { moveStep } from '#shared/commands/moveStep';
import { removePhase } from '#shared/commands/removePhase';
import { removeSteps } from '#shared/commands/removeSteps';
import { renamePhase } from '#shared/commands/renamePhase';
import { renameStep } from '#shared/commands/renameStep';
import { refusal, smallBlueprint, triple } from '../../../support/blueprints';

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
  it('are renamed', () => {
    expect(triple(before, renamePhase, { id: 'p_1', name: 'Arrival' }).phases['p_1']?.name).toBe('Arrival');
    expect(refusal(before, renamePhase, { id: 'p_8', name: '' })).toBe('refuse.gone');
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
