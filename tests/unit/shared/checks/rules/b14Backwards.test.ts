import { describe, expect, it } from 'vitest';
import { connectorOf } from '#shared/blueprint/queries';
import { drawn, findings, fixed, keys } from '../../../../support/checked';

describe('flows that run backwards', () => {
  const cards = [['a', 'customer', 1, { span: 2 }], ['b', 'customer', 2], ['c', 'frontstage', 3]] as const;

  it('finds the flow that ends in an earlier step', () => {
    expect(findings('B14', { cards, connectors: ['c > b'] })).toMatchObject([{ key: 'B14:connector:c > b', severity: 'hint' }]);
  });

  it.each(['b > c', 'a > b', 'b > a', 'c < b', 'c = b', 'c ~ b'])('lets %s be', (connector) => {
    expect(keys('B14', { cards, connectors: [connector] })).toEqual([]);
  });

  it('makes it a loop', () => {
    const after = fixed('B14', drawn({ cards, connectors: ['c > a'] }));
    expect(connectorOf(after, 'c > a')?.kind).toBe('loop');
    expect(keys('B14', after)).toEqual([]);
  });

  it('offers no loop where there is one already', () => {
    expect(findings('B14', { cards, connectors: ['c > b', 'c < b'] })[0]).not.toHaveProperty('fix');
  });
});
