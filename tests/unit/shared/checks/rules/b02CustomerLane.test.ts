import { describe, expect, it } from 'vitest';
import { drawn, findings, fixed, keys } from '../../../../support/checked';

describe('customer actions', () => {
  it('asks for the lane, of the blueprint as a whole', () => {
    const [finding] = findings('B02', { lanes: ['evidence', 'frontstage'] });
    expect(finding).toMatchObject({ severity: 'error', at: [], key: 'B02:lane' });
  });

  it.each([
    [['evidence', 'frontstage'], 1],
    [['backstage', 'evidence'], 0],
    [['emotion', 'evidence'], 2],
    [['emotion'], 0],
  ] as const)('adds it among %j', (lanes, index) => {
    const after = fixed('B02', drawn({ lanes }));
    expect(after.laneOrder.map((id) => after.lanes[id]?.kind).indexOf('customer')).toBe(index);
    expect(keys('B02', after)).toEqual(['card']);
  });

  it('asks for a card in an empty blueprint, at its lane', () => {
    expect(findings('B02', {})).toMatchObject([{ key: 'B02:card', at: [{ type: 'lane', id: 'customer' }] }]);
  });

  it('takes no note for a card', () => {
    expect(keys('B02', { cards: [['n', 'customer', 1, { kind: 'note' }]] })).toEqual(['card']);
  });

  it('is content with one card in one of several lanes', () => {
    expect(keys('B02', { lanes: ['customer', { id: 'friend', kind: 'customer' }], cards: [['a', 'friend', 2]] })).toEqual([]);
  });

  it('counts what is hidden', () => {
    expect(keys('B02', { lanes: [{ id: 'customer', kind: 'customer', hidden: true }, 'frontstage'], cards: [['a', 'customer', 1]] })).toEqual([]);
  });
});
