import { describe, expect, it } from 'vitest';
import { connectorOf } from '#shared/blueprint/queries';
import { drawn, findings, fixed, keys } from '../../../../support/checked';

describe('broken connectors', () => {
  const cards = [['a', 'customer', 1], ['b', 'frontstage', 1]] as const;

  it('lets connectors of other kinds and directions be', () => {
    expect(keys('B15', { cards, connectors: ['a > b', 'b > a', 'a = b', 'a ~ b', 'b ~ a', 'b < a'] })).toEqual([]);
  });

  it('finds one that dangles, and one that joins a card with itself', () => {
    expect(findings('B15', { cards, connectors: ['a > gone', 'b > b'] })).toMatchObject([
      { key: 'B15:connector:a > gone', severity: 'error', at: [{ type: 'connector', id: 'a > gone' }] }, { key: 'B15:connector:b > b' },
    ]);
    expect(keys('B15', fixed('B15', drawn({ cards, connectors: ['a > a'] })))).toEqual([]);
  });

  it('finds repetitions and keeps the first; an exchange goes both ways', () => {
    expect(keys('B15', { cards, connectors: ['a > b#1', 'a > b#2', 'a > b#3'] })).toEqual(['connector:a > b#2', 'connector:a > b#3']);
    expect(keys('B15', { cards, connectors: ['a = b', 'b = a'] })).toEqual(['connector:b = a']);
  });

  it('keeps the one that says most, and removes the other', () => {
    const blueprint = drawn({ cards, connectors: ['a > b#1', 'a > b: yes#2'] });
    expect(keys('B15', blueprint)).toEqual(['connector:a > b#1']);
    expect(connectorOf(fixed('B15', blueprint), 'a > b: yes#2')).toBeDefined();
  });

  it('does not offer to remove one with a text of its own', () => {
    const [finding] = findings('B15', { cards, connectors: ['a > b: cash', 'a > b: card'] });
    expect(finding).toBeDefined();
    expect(finding).not.toHaveProperty('fix');
  });

  it('finds nothing where an end is hidden', () => {
    const lanes = ['customer', { id: 'frontstage', kind: 'frontstage', hidden: true }] as const;
    expect(keys('B15', { lanes, cards, connectors: ['a > b#1', 'a > b#2', 'b > b'] })).toEqual([]);
  });
});
