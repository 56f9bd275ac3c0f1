import { describe, expect, it } from 'vitest';
import { findings, keys } from '../../../../support/checked';

describe('backstage supports the frontstage', () => {
  it('finds the action that supports nothing', () => {
    expect(findings('B07', { cards: [['f', 'frontstage', 1], ['b', 'backstage', 1]] })).toMatchObject([{ key: 'B07:card:b', severity: 'warning' }]);
  });

  it.each(['b > f', 'f > b', 'b = f', 'f ~ b'])('is content with %s', (connector) => {
    expect(keys('B07', { cards: [['f', 'frontstage', 1], ['b', 'backstage', 2]], connectors: [connector] })).toEqual([]);
  });

  it('goes by way of other backstage and support cards, along the connectors', () => {
    const cards = [['f', 'frontstage', 4], ['b', 'backstage', 1], ['s', 'support', 2], ['c', 'backstage', 3], ['d', 'backstage', 4], ['e', 'backstage', 4]] as const;
    expect(keys('B07', { cards, connectors: ['b > s', 's > c', 'c > f', 'f > d', 'd = e'] })).toEqual([]);
  });

  it('does not go through a system that both only depend on', () => {
    const cards = [['f', 'frontstage', 1], ['b', 'backstage', 1], ['s', 'support', 1], ['c', 'backstage', 1]] as const;
    expect(keys('B07', { cards, connectors: ['b > f', 'b ~ s', 'c ~ s'] })).toEqual(['card:c']);
  });

  it('takes a call with the customer for a contact, and what it needs for its support', () => {
    const cards = [['a', 'customer', 1], ['b', 'backstage', 1, { channels: ['phone'] }], ['c', 'backstage', 1], ['d', 'backstage', 1, { channels: ['phone'] }]] as const;
    expect(keys('B07', { cards, connectors: ['a > b', 'b > c'] })).toEqual(['card:d']);
  });

  it('takes evidence for something that the customer sees, and notes for nothing', () => {
    const cards = [['e', 'evidence', 1], ['b', 'backstage', 1], ['n', 'frontstage', 1, { kind: 'note' }], ['c', 'backstage', 1]] as const;
    expect(keys('B07', { cards, connectors: ['b > e', 'c > n'] })).toEqual(['card:c']);
  });

  it('looks at every backstage lane that is shown, and at actions only', () => {
    const lanes = ['backstage', { id: 'team', kind: 'backstage', collapsed: true }, { id: 'old', kind: 'backstage', hidden: true }] as const;
    const cards = [['a', 'backstage', 1, { kind: 'note' }], ['b', 'team', 1], ['c', 'old', 1], ['w', 'team', 1, { kind: 'wait' }]] as const;
    expect(keys('B07', { lanes, cards })).toEqual(['card:b']);
  });
});
