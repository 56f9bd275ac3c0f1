import { describe, expect, it } from 'vitest';
import { drawn, findings, fixed, keys } from '../../../../support/checked';

describe('evidence out of sight', () => {
  it('finds evidence backstage and in support', () => {
    const cards = [['a', 'backstage', 1, { kind: 'evidence' }], ['b', 'support', 2, { kind: 'evidence' }]] as const;
    expect(findings('B10', { cards })).toMatchObject([{ key: 'B10:card:a', severity: 'hint' }, { key: 'B10:card:b' }]);
  });

  it('lets it be above the line, and in analysis lanes', () => {
    const cards = [['a', 'evidence', 1], ['b', 'customer', 1, { kind: 'evidence' }], ['c', 'frontstage', 1, { kind: 'evidence' }], ['d', 'storyboard', 1, { kind: 'evidence' }], ['e', 'backstage', 1]] as const;
    expect(keys('B10', { lanes: ['evidence', 'customer', 'frontstage', 'backstage', 'storyboard'], cards })).toEqual([]);
  });

  it('moves it to the evidence lane, into its step', () => {
    const after = fixed('B10', drawn({ cards: [['a', 'backstage', 2, { kind: 'evidence' }]] }));
    expect(after.steps['s2']?.cells).toEqual({ evidence: ['a'] });
    expect(keys('B10', after)).toEqual([]);
  });

  it('offers no move where there is no evidence lane to see', () => {
    const lanes = [{ id: 'evidence', kind: 'evidence', hidden: true }, 'backstage'] as const;
    expect(findings('B10', { lanes, cards: [['a', 'backstage', 1, { kind: 'evidence' }]] })).toMatchObject([{ key: 'B10:card:a' }]);
    expect(findings('B10', { lanes, cards: [['a', 'backstage', 1, { kind: 'evidence' }]] })[0]).not.toHaveProperty('fix');
  });
});
