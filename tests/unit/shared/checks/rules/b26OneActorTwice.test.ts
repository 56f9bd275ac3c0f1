import { describe, expect, it } from 'vitest';
import { findings, keys, said } from '../../../../support/checked';

describe('two things at once', () => {
  it('finds two actions of one customer in a step', () => {
    const [finding, ...others] = findings('B26', { cards: [['a', 'customer', 1], ['b', 'customer', 1], ['c', 'customer', 2]] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: 'B26:cards:a:b', severity: 'hint', at: [{ id: 'a' }, { id: 'b' }] });
    expect(finding && said(finding)).toContain('“a” and “b” are done by one actor');
  });

  it.each(['a > b', 'b > a', 'a = b'])('is content where %s says what comes first', (connector) => {
    expect(keys('B26', { cards: [['a', 'customer', 1], ['b', 'customer', 1]], connectors: [connector] })).toEqual([]);
  });

  it('follows the way through other cards of the step, not through other steps', () => {
    const cards = [['a', 'customer', 2], ['b', 'customer', 2], ['f', 'frontstage', 2], ['g', 'frontstage', 3]] as const;
    expect(keys('B26', { cards, connectors: ['a > f', 'f > b'] })).toEqual([]);
    expect(keys('B26', { cards, connectors: ['a > g', 'g > b'] })).toEqual(['cards:a:b']);
  });

  it('knows staff by their owner, in whichever lane', () => {
    const cards = [['f', 'frontstage', 1, { owner: 'Desk' }], ['b', 'backstage', 1, { owner: 'desk ' }], ['c', 'backstage', 1, { owner: 'Kitchen' }], ['d', 'backstage', 1], ['e', 'backstage', 1]] as const;
    expect(keys('B26', { cards })).toEqual(['cards:f:b']);
  });

  it('finds a card that begins while another goes on, once', () => {
    const cards = [['a', 'customer', 1, { span: 4 }], ['b', 'customer', 2, { span: 2 }], ['c', 'customer', 4]] as const;
    expect(keys('B26', { cards })).toEqual(['cards:a:b', 'cards:a:c']);
  });

  it('lets customers of two lanes, systems, waits and notes be', () => {
    const lanes = ['customer', { id: 'friend', kind: 'customer' }, 'support'] as const;
    const cards = [['a', 'customer', 1], ['b', 'friend', 1], ['w', 'customer', 1, { kind: 'wait' }], ['n', 'customer', 1, { kind: 'note' }], ['s', 'support', 1, { owner: 'IT' }], ['t', 'support', 1, { owner: 'IT' }]] as const;
    expect(keys('B26', { lanes, cards })).toEqual([]);
  });
});
