import { describe, expect, it } from 'vitest';
import { findings, keys } from '../../../../support/checked';

describe('support processes connected', () => {
  it('finds the one that is connected with nothing', () => {
    expect(findings('B08', { cards: [['s', 'support', 1], ['b', 'backstage', 1]] })).toMatchObject([{ key: 'B08:card:s', severity: 'warning' }]);
  });

  it.each(['s > b', 'b ~ s', 'b = s'])('is content with %s', (connector) => {
    expect(keys('B08', { cards: [['s', 'support', 1], ['b', 'backstage', 2]], connectors: [connector] })).toEqual([]);
  });

  it('asks nothing of notes and pictures, of hidden lanes, of empty sheets', () => {
    expect(keys('B08', { cards: [['n', 'support', 1, { kind: 'note' }], ['i', 'support', 2, { kind: 'image' }]] })).toEqual([]);
    expect(keys('B08', { lanes: ['customer', { id: 'support', kind: 'support', hidden: true }], cards: [['s', 'support', 1]] })).toEqual([]);
    expect(keys('B08', {})).toEqual([]);
  });
});
