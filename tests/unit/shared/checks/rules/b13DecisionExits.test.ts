import { describe, expect, it } from 'vitest';
import { findings, keys, said } from '../../../../support/checked';

describe('exits of decisions', () => {
  const cards = [['d', 'customer', 1, { kind: 'decision' }], ['a', 'customer', 2], ['b', 'customer', 3], ['s', 'support', 1]] as const;

  it('finds decisions with fewer than two exits', () => {
    expect(findings('B13', { cards })).toMatchObject([{ key: 'B13:card:d', severity: 'warning' }]);
    const [one] = findings('B13', { cards, connectors: ['d > a', 'd ~ s', 'b > d'] });
    expect(one && said(one)).toBe('“d” has only one exit. Draw one for each outcome.');
  });

  it('is content with two labelled exits, of which one may go back', () => {
    expect(keys('B13', { cards, connectors: ['d > a: yes', 'd < b: no'] })).toEqual([]);
  });

  it('finds each exit without a label, at its connector', () => {
    expect(keys('B13', { cards, connectors: ['d > a: yes', 'd > b'] })).toEqual(['connector:d > b']);
    expect(keys('B13', { cards, connectors: ['d > a', 'd > b'] })).toEqual(['connector:d > a', 'connector:d > b']);
  });

  it('takes neither what a decision needs nor what it exchanges for an exit', () => {
    expect(keys('B13', { cards, connectors: ['d > a: yes', 'd < b: no', 'd = s', 'd ~ s'] })).toEqual([]);
    expect(keys('B13', { cards, connectors: ['d > a: yes', 'd = s'] })).toEqual(['card:d']);
  });

  it('asks for no label on the way in', () => {
    expect(keys('B13', { cards, connectors: ['a > d', 'd > a: yes', 'd > b: no'] })).toEqual([]);
  });

  it('counts exits to hidden cards, and leaves analysis lanes alone', () => {
    const lanes = ['customer', { id: 'support', kind: 'support', hidden: true }, 'question'] as const;
    const drawnCards = [['d', 'customer', 1, { kind: 'decision' }], ['a', 'customer', 2], ['s', 'support', 1], ['q', 'question', 1, { kind: 'decision' }]] as const;
    expect(keys('B13', { lanes, cards: drawnCards, connectors: ['d > a: yes', 'd > s'] })).toEqual([]);
  });
});
