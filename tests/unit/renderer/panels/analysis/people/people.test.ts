// What the views of people are made of: places on the map of rings, rows of RACI, owners that are no stakeholders yet.

import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { STAKEHOLDER_RINGS } from '#shared/blueprint/analysisValues';
import { ownersToAdd } from '../../../../../../renderer/panels/analysis/people/ownersToAdd';
import { raciRows, raciText } from '../../../../../../renderer/panels/analysis/people/raciRows';
import { ringAt, ringBeside, ringPlaces } from '../../../../../../renderer/panels/analysis/people/ringPlaces';
import { analysed } from '../../../../../support/analysed';
import { smallBlueprint } from '../../../../../support/blueprints';

describe('the map of rings', () => {
  const people = STAKEHOLDER_RINGS.flatMap((ring) => ['a', 'b', 'c'].map((name) => ({ id: `${ring} ${name}`, ring })));

  it('puts everybody on the own ring, and no two on one place', () => {
    const places = ringPlaces(people);
    for (const { id, ring } of people) expect(ringAt(places.get(id) ?? { x: 9, y: 9 })).toBe(ring);
    expect(new Set([...places.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(people.length);
  });

  it('puts somebody who is alone inside in the middle', () => {
    expect(ringPlaces([{ id: 'a', ring: 'inner' }]).get('a')).toEqual({ x: 0, y: 0 });
  });

  it('counts what is beyond the map as the outer ring, and ends at both ends', () => {
    expect(ringAt({ x: 1, y: 1 })).toBe('outer');
    expect([ringBeside('inner', -1), ringBeside('inner', 1), ringBeside('outer', 1)]).toEqual(['inner', 'middle', 'outer']);
  });
});

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
