// What the views of people are made of: rows of RACI, owners that are no stakeholders yet.

import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { ownersToAdd } from '../../../../../../renderer/panels/analysis/people/ownersToAdd';
import { raciRows, raciText } from '../../../../../../renderer/panels/analysis/people/raciRows';
import { analysed } from '../../../../../support/analysed';
import { smallBlueprint } from '../../../../../support/blueprints';

describe('RACI', () => {
  it('has a row for each step, in order, and counts who is accountable', () => {
    const blueprint = produce(analysed(), (draft) => {
      (draft.stakeholders ??= {})['st_2'] = { id: 'st_2', name: 'IT', ring: 'outer' };
      Object.assign(draft.steps['s_2'] as object, { raci: { st_1: ['A'], st_2: ['R', 'A'] } });
      Object.assign(draft.steps['s_3'] as object, { raci: { st_1: ['R'] } });
    });
    const rows = raciRows(blueprint);
    expect(rows.map(({ step }) => step)).toEqual(['s_1', 's_2', 's_3', 's_4', 's_5']);
    expect(rows.map(({ accountable }) => accountable)).toEqual([1, 2, 0, 0, 0]);
    expect(rows.map(({ isFilled }) => isFilled)).toEqual([true, true, true, false, false]);
  });

  it('writes letters in their usual order', () => {
    expect(raciText(['I', 'A', 'R'])).toBe('R A I');
  });
});

it('offers owners of cards that are no stakeholders yet, each once', () => {
  expect(ownersToAdd(smallBlueprint(), [])).toEqual(['Front desk']);
  expect(ownersToAdd(smallBlueprint(), [{ name: ' front DESK' }])).toEqual([]);
});
