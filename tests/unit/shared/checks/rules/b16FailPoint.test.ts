import { describe, expect, it } from 'vitest';
import { findings, keys, said } from '../../../../support/checked';

describe('fail points', () => {
  const whole = { flags: ['fail'], owner: 'Desk', cause: 'One clerk', countermeasure: 'Kiosk' } as const;

  it('is content with owner, cause and countermeasure', () => expect(keys('B16', { cards: [['f', 'frontstage', 1, whole]] })).toEqual([]));

  it('names what is missing', () => {
    const [finding] = findings('B16', { cards: [['f', 'frontstage', 1, { flags: ['wait', 'fail'], cause: 'One clerk' }]] });
    expect(finding).toMatchObject({ key: 'B16:card:f', severity: 'warning', at: [{ type: 'card', id: 'f' }] });
    expect(finding && said(finding)).toBe('“f” is a fail point. Still missing: owner, countermeasure.');
  });

  it.each(['owner', 'cause', 'countermeasure'])('misses %s alone', (field) => {
    const [finding] = findings('B16', { cards: [['f', 'frontstage', 1, { ...whole, [field]: '' }]] });
    expect(finding && said(finding)).toBe(`“f” is a fail point. Still missing: ${field}.`);
  });

  it('takes a plan about the card for a countermeasure, unless it is dropped', () => {
    const cards = [['f', 'frontstage', 1, { ...whole, countermeasure: '' }]] as const;
    const plan = { id: 'i', kind: 'plan', title: 'Kiosk', cards: ['f'], from: [] } as const;
    expect(keys('B16', { cards, insights: { i: { ...plan, cards: ['f'], from: [] } } })).toEqual([]);
    expect(keys('B16', { cards, insights: { i: { ...plan, cards: ['f'], from: [], status: 'dropped' } } })).toEqual(['card:f']);
  });

  it('looks at no other card, and at none that is hidden', () => {
    const lanes = ['customer', { id: 'frontstage', kind: 'frontstage', hidden: true }] as const;
    expect(keys('B16', { lanes, cards: [['a', 'customer', 1, { flags: ['wait'] }], ['f', 'frontstage', 1, { flags: ['fail'] }]] })).toEqual([]);
  });
});
