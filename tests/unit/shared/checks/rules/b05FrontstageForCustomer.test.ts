import { describe, expect, it } from 'vitest';
import { findings, keys } from '../../../../support/checked';

describe('frontstage meets the customer', () => {
  it('finds the action that no customer action is connected with', () => {
    expect(findings('B05', { cards: [['a', 'customer', 1], ['f', 'frontstage', 1]] })).toMatchObject([{ key: 'B05:card:f', severity: 'warning' }]);
  });

  it.each(['a > f', 'f > a', 'a = f', 'f ~ a', 'a < f'])('is content with %s', (connector) => {
    expect(keys('B05', { cards: [['a', 'customer', 1], ['f', 'frontstage', 2]], connectors: [connector] })).toEqual([]);
  });

  it('lets the contact go by another frontstage card or evidence of the same step, not of another', () => {
    const cards = [['e', 'evidence', 1], ['a', 'customer', 1], ['f', 'frontstage', 1], ['g', 'frontstage', 1], ['h', 'frontstage', 2], ['i', 'frontstage', 1]] as const;
    expect(keys('B05', { cards, connectors: ['a = f', 'f > g', 'g > h', 'i > e', 'e > a'] })).toEqual(['card:h']);
  });

  it('takes no backstage card and no note for a customer', () => {
    const cards = [['n', 'customer', 1, { kind: 'note' }], ['f', 'frontstage', 1], ['b', 'backstage', 1]] as const;
    expect(keys('B05', { cards, connectors: ['n > f', 'b > f'] })).toEqual(['card:f']);
  });

  it('asks only for actions, in any frontstage lane', () => {
    const lanes = ['customer', 'frontstage', { id: 'kiosk', kind: 'frontstage' }] as const;
    const cards = [['d', 'frontstage', 1, { kind: 'decision' }], ['n', 'frontstage', 1, { kind: 'note' }], ['k', 'kiosk', 1]] as const;
    expect(keys('B05', { lanes, cards })).toEqual(['card:k']);
  });

  it('counts a hidden customer, and finds nothing in a hidden lane', () => {
    const cards = [['a', 'customer', 1], ['f', 'frontstage', 1], ['g', 'frontstage', 2]] as const;
    expect(keys('B05', { lanes: [{ id: 'customer', kind: 'customer', hidden: true }, 'frontstage'], cards, connectors: ['a = f'] })).toEqual(['card:g']);
    expect(keys('B05', { lanes: ['customer', { id: 'frontstage', kind: 'frontstage', hidden: true }], cards })).toEqual([]);
  });
});
