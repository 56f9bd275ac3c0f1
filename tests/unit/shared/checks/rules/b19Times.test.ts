import { describe, expect, it } from 'vitest';
import { findings, keys, said } from '../../../../support/checked';

describe('missing times', () => {
  it('asks for none in a blueprint without times', () => expect(keys('B19', { cards: [['a', 'customer', 1], ['b', 'customer', 2]] })).toEqual([]));

  it('finds the customer action without one, in a blueprint that has times', () => {
    const cards = [['a', 'customer', 1, { time: { typical: 2 } }], ['b', 'customer', 2], ['f', 'frontstage', 2]] as const;
    expect(findings('B19', { cards })).toMatchObject([{ key: 'B19:card:b', severity: 'hint' }]);
  });

  it('has times where any card has one', () => {
    expect(keys('B19', { cards: [['a', 'customer', 1], ['s', 'support', 2, { time: { max: 2 } }]] })).toEqual(['card:a']);
    expect(keys('B19', { cards: [['a', 'customer', 1], ['s', 'support', 2, { time: {} }]] })).toEqual([]);
  });

  it('says it once where most have none', () => {
    const cards = [['a', 'customer', 1, { time: { typical: 2 } }], ...[1, 2, 3, 4].map((i) => [`b${i}`, 'customer', i] as const)] as const;
    const [finding, ...others] = findings('B19', { cards });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: 'B19:most', at: [{ id: 'b1' }, { id: 'b2' }, { id: 'b3' }, { id: 'b4' }] });
    expect(finding && said(finding)).toContain('4 of 5 customer actions');
  });

  it('asks nothing of waits, decisions and notes', () => {
    const cards = [['a', 'customer', 1, { time: { min: 1 } }], ['d', 'customer', 1, { kind: 'decision' }], ['n', 'customer', 1, { kind: 'note' }]] as const;
    expect(keys('B19', { cards })).toEqual([]);
  });
});
