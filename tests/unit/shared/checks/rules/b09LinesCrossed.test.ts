import { describe, expect, it } from 'vitest';
import { findings, keys } from '../../../../support/checked';

describe('connectors that skip the frontstage', () => {
  const cards = [['a', 'customer', 1], ['f', 'frontstage', 1], ['b', 'backstage', 1], ['s', 'support', 1]] as const;

  it.each(['a > s', 's > a', 'a = s', 'a ~ s'])('warns of %s', (connector) => {
    expect(findings('B09', { cards, connectors: [connector] })).toMatchObject([
      { severity: 'warning', key: `B09:connector:${connector}`, at: [{ type: 'connector', id: connector }] },
    ]);
  });

  it.each(['a > b', 'b > a', 'a = b'])('hints at %s', (connector) => {
    expect(findings('B09', { cards, connectors: [connector] })).toMatchObject([{ severity: 'hint' }]);
  });

  it.each(['phone', 'email', 'chat'] as const)('lets the customer and backstage meet by %s', (channel) => {
    const called = [['a', 'customer', 1], ['b', 'backstage', 1, { channels: ['web', channel] }]] as const;
    expect(keys('B09', { cards: called, connectors: ['a > b'] })).toEqual([]);
  });

  it('goes by the channel of the backstage card', () => {
    const called = [['a', 'customer', 1, { channels: ['phone'] }], ['b', 'backstage', 1, { channels: ['web'] }], ['s', 'support', 1, { channels: ['phone'] }]] as const;
    expect(keys('B09', { cards: called, connectors: ['a > b', 'a > s'] })).toEqual(['connector:a > b', 'connector:a > s']);
  });

  it('finds frontstage with support normal, and all that keeps to its neighbours', () => {
    expect(keys('B09', { cards, connectors: ['f = s', 'a = f', 'f > b', 'b > s'] })).toEqual([]);
  });

  it('looks past notes and hidden lanes', () => {
    expect(keys('B09', { cards: [['a', 'customer', 1], ['n', 'support', 1, { kind: 'note' }]], connectors: ['a > n'] })).toEqual([]);
    expect(keys('B09', { lanes: ['customer', { id: 'support', kind: 'support', hidden: true }], cards: [['a', 'customer', 1], ['s', 'support', 1]], connectors: ['a > s'] })).toEqual([]);
  });
});
