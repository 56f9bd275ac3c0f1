import { describe, expect, it } from 'vitest';
import { drawn, findings, fixed, keys, said } from '../../../../support/checked';

describe('lanes in order', () => {
  it('finds nothing where they are', () => expect(keys('B01', {})).toEqual([]));

  it('finds the one lane that stands elsewhere', () => {
    expect(keys('B01', { lanes: ['evidence', 'customer', 'backstage', 'frontstage', 'support'] })).toHaveLength(1);
    expect(keys('B01', { lanes: ['support', 'evidence', 'customer', 'frontstage', 'backstage'] })).toEqual(['lane:support']);
    expect(keys('B01', { lanes: ['customer', 'frontstage', 'backstage', 'support', 'evidence'] })).toEqual(['lane:evidence']);
  });

  it('lets lanes of one kind stand together, and analysis lanes anywhere', () => {
    const lanes = ['emotion', 'evidence', 'customer', { id: 'c2', kind: 'customer' }, 'painPoint', 'frontstage', 'note', 'support', 'time'] as const;
    expect(keys('B01', { lanes })).toEqual([]);
  });

  it('finds a second lane of a kind apart from the first', () => {
    expect(keys('B01', { lanes: ['evidence', 'customer', 'frontstage', 'backstage', { id: 'f2', kind: 'frontstage' }] })).toEqual(['lane:f2']);
  });

  it('looks past hidden lanes, and at collapsed ones', () => {
    expect(keys('B01', { lanes: [{ id: 'support', kind: 'support', hidden: true }, 'evidence', 'customer'] })).toEqual([]);
    expect(keys('B01', { lanes: [{ id: 'support', kind: 'support', collapsed: true }, 'evidence', 'customer'] })).toEqual(['lane:support']);
  });

  it('says which way it goes', () => {
    const [finding] = findings('B01', { lanes: ['support', 'evidence', 'customer'] });
    expect(finding && said(finding)).toBe('The lane of support processes stands too high. Move it down to its place.');
  });

  it.each([
    [['support', 'evidence', 'customer', 'frontstage'], ['evidence', 'customer', 'frontstage', 'support']],
    [['customer', 'time', 'frontstage', 'support', 'evidence'], ['evidence', 'customer', 'time', 'frontstage', 'support']],
    [['evidence', 'support', 'customer', 'frontstage', 'note'], ['evidence', 'customer', 'frontstage', 'support', 'note']],
  ] as const)('moves the lane to its place: %s', (lanes, order) => {
    const after = fixed('B01', drawn({ lanes }));
    expect(after.laneOrder).toEqual(order);
    expect(keys('B01', after)).toEqual([]);
  });
});
