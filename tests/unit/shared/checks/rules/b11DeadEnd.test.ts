import { describe, expect, it } from 'vitest';
import { findings, keys } from '../../../../support/checked';

describe('dead ends', () => {
  const cards = [['a', 'customer', 1], ['b', 'customer', 2], ['f', 'frontstage', 2], ['z', 'customer', 4]] as const;

  it('finds the card that a flow leads to and that leads nowhere', () => {
    expect(findings('B11', { cards, connectors: ['a > b'] })).toMatchObject([{ key: 'B11:card:b', severity: 'warning' }]);
  });

  it.each(['b > z', 'b = f', 'f = b', 'b < a'])('is content where it goes on: %s', (connector) => {
    expect(keys('B11', { cards, connectors: ['a > b', connector] })).toEqual([]);
  });

  it('takes a dependency for no way on, and only a flow for a way in', () => {
    expect(keys('B11', { cards, connectors: ['a > b', 'b ~ f'] })).toEqual(['card:b']);
    expect(keys('B11', { cards, connectors: ['a = b', 'a ~ f', 'a < f'] })).toEqual([]);
  });

  it('lets the last step, ends, notes, pictures and evidence be', () => {
    const ends = [['a', 'customer', 1], ['x', 'customer', 2, { kind: 'end' }], ['e', 'evidence', 2], ['n', 'frontstage', 2, { kind: 'note' }], ['z', 'customer', 3, { span: 2 }], ['f', 'frontstage', 4]] as const;
    expect(keys('B11', { cards: ends, connectors: ['a > x', 'a > e', 'a > n', 'a > z', 'a > f'] })).toEqual([]);
  });

  it('does not take notes of an analysis lane for the last step', () => {
    const lanes = ['customer', 'note'] as const;
    expect(keys('B11', { lanes, cards: [['a', 'customer', 1], ['b', 'customer', 2], ['n', 'note', 4]], connectors: ['a > b'] })).toEqual([]);
  });
});
