import { describe, expect, it } from 'vitest';
import { findings, keys, said } from '../../../../support/checked';

describe('touchpoints of one name', () => {
  it('finds those with different channels, as one', () => {
    const cards = [['b', 'frontstage', 1, { title: 'Pay', channels: ['web'] }], ['a', 'frontstage', 2, { title: ' pay', channels: ['web', 'app'] }], ['c', 'frontstage', 3, { title: 'Pay' }]] as const;
    const [finding, ...others] = findings('B24', { cards });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: 'B24:card:a', severity: 'hint', at: [{ id: 'b' }, { id: 'a' }, { id: 'c' }] });
    expect(finding && said(finding)).toContain('3 touchpoints are called “Pay” and differ in channels');
  });

  it('finds those with different standards', () => {
    const cards = [['a', 'frontstage', 1, { title: 'Pay', standard: { timeLimit: 2 } }], ['b', 'customer', 2, { title: 'Pay', channels: ['web'], standard: { timeLimit: 3 } }]] as const;
    const [finding] = findings('B24', { cards });
    expect(finding && said(finding)).toContain('differ in standard');
  });

  it('is content with the same in another order, and with nothing said', () => {
    const cards = [['a', 'frontstage', 1, { title: 'Pay', channels: ['web', 'app'], standard: { quality: 'Q' } }], ['b', 'frontstage', 2, { title: 'Pay', channels: ['app', 'web'] }], ['c', 'frontstage', 3, { title: 'Pay', standard: {} }]] as const;
    expect(keys('B24', { cards })).toEqual([]);
  });

  it('compares touchpoints only, and no untitled ones', () => {
    const cards = [['a', 'frontstage', 1, { title: 'Pay', channels: ['web'] }], ['b', 'support', 1, { title: 'Pay', channels: ['app'] }], ['c', 'frontstage', 2, { title: '', channels: ['web'] }], ['d', 'frontstage', 2, { title: '', channels: ['app'] }]] as const;
    expect(keys('B24', { cards })).toEqual([]);
  });
});
