import { describe, expect, it } from 'vitest';
import { findings, keys } from '../../../../support/checked';

describe('the customer in every phase', () => {
  it('finds the phase without a customer action', () => {
    const blueprint = { phases: [2, 2, 1], cards: [['a', 'customer', 1], ['b', 'customer', 5], ['f', 'frontstage', 3]] } as const;
    expect(findings('B03', blueprint)).toMatchObject([{ key: 'B03:phase:p2', severity: 'warning', at: [{ type: 'phase', id: 'p2' }] }]);
  });

  it('counts decisions, waits and cards that reach into it, in any customer lane', () => {
    const lanes = ['customer', { id: 'friend', kind: 'customer' }] as const;
    expect(keys('B03', { lanes, phases: [1, 1, 1, 1], cards: [
      ['d', 'customer', 1, { kind: 'decision' }], ['w', 'friend', 2, { kind: 'wait', span: 2 }], ['a', 'friend', 4],
    ] })).toEqual([]);
  });

  it('counts no notes', () => {
    expect(keys('B03', { phases: [1, 1], cards: [['a', 'customer', 1], ['n', 'customer', 2, { kind: 'note' }]] })).toEqual(['phase:p2']);
  });

  it('leaves it at one finding where there is no customer action at all', () => {
    expect(keys('B03', { phases: [1, 1] })).toEqual([]);
    expect(keys('B02', { phases: [1, 1] })).toEqual(['card']);
  });
});
