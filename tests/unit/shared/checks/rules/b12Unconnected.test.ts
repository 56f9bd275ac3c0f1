import { describe, expect, it } from 'vitest';
import { findings, keys } from '../../../../support/checked';

describe('cards that nothing connects', () => {
  it('finds customer actions, decisions, waits and ends', () => {
    const cards = [['a', 'customer', 1], ['d', 'customer', 2, { kind: 'decision' }], ['w', 'frontstage', 3, { kind: 'wait' }], ['z', 'customer', 4, { kind: 'end' }]] as const;
    expect(keys('B12', { cards })).toEqual(['card:a', 'card:d', 'card:w', 'card:z']);
    expect(findings('B12', { cards })).toMatchObject(cards.map(() => ({ severity: 'warning' })));
  });

  it.each(['a > b', 'a = b', 'a ~ b', 'a < b'])('is content with %s on both ends', (connector) => {
    expect(keys('B12', { cards: [['a', 'customer', 1], ['b', 'customer', 2]], connectors: [connector] })).toEqual([]);
  });

  it('lets what stands beside the story be', () => {
    const lanes = ['evidence', 'customer', 'frontstage', 'painPoint', 'storyboard'] as const;
    const cards = [
      ['e', 'evidence', 1], ['n', 'customer', 1, { kind: 'note' }], ['i', 'frontstage', 1, { kind: 'image' }], ['s', 'customer', 1, { kind: 'start' }],
      ['p', 'painPoint', 1], ['q', 'storyboard', 1, { kind: 'image' }], ['x', 'customer', 2, { kind: 'evidence' }],
    ] as const;
    expect(keys('B12', { lanes, cards })).toEqual([]);
  });

  it('leaves actions below to the checks that say what they should be connected with', () => {
    const cards = [['f', 'frontstage', 1], ['b', 'backstage', 1], ['s', 'support', 1]] as const;
    expect(keys('B12', { cards })).toEqual([]);
    expect([...keys('B05', { cards }), ...keys('B07', { cards }), ...keys('B08', { cards })]).toEqual(['card:f', 'card:b', 'card:s']);
  });

  it('finds nothing in hidden lanes or in an empty blueprint, but looks into collapsed ones', () => {
    expect(keys('B12', { lanes: [{ id: 'customer', kind: 'customer', hidden: true }, 'support'], cards: [['a', 'customer', 1]] })).toEqual([]);
    expect(keys('B12', { lanes: [{ id: 'customer', kind: 'customer', collapsed: true }], cards: [['a', 'customer', 1]] })).toEqual(['card:a']);
    expect(keys('B12', {})).toEqual([]);
  });
});
