import { describe, expect, it } from 'vitest';
import { findings, keys, said } from '../../../../support/checked';

describe('moments of truth', () => {
  const mot = { flags: ['momentOfTruth'] } as const;
  const standard = { quality: 'A smile' };
  const measures = { m: { id: 'm', measure: 'csat', card: 'f', value: 80, date: '2026-05-01' } } as const;

  it('names what is missing', () => {
    const [finding] = findings('B22', { cards: [['f', 'frontstage', 1, mot]] });
    expect(finding).toMatchObject({ key: 'B22:card:f', severity: 'warning' });
    expect(finding && said(finding)).toBe('“f” is a moment of truth. Still missing: standard, measure, owner.');
  });

  it('is content with all three', () => {
    expect(keys('B22', { cards: [['f', 'frontstage', 1, { ...mot, standard, owner: 'Desk' }]], measures: { ...measures } })).toEqual([]);
  });

  it('takes a target, and a measure of the step, for measured', () => {
    const cards = [['f', 'frontstage', 1, { ...mot, standard: { timeLimit: 3 }, owner: 'Desk' }]] as const;
    expect(keys('B22', { cards, targets: { t: { id: 't', measure: 'csat', card: 'f', value: 85 } } })).toEqual([]);
    expect(keys('B22', { cards, measures: { m: { id: 'm', measure: 'csat', step: 's1', value: 80, date: '2026-05-01' } } })).toEqual([]);
    expect(keys('B22', { cards, measures: { m: { id: 'm', measure: 'csat', value: 80, date: '2026-05-01' } } })).toEqual(['card:f']);
  });

  it('lets the card that meets the customer bring what the customer’s lacks, and only that one', () => {
    const cards = [['a', 'customer', 1, mot], ['f', 'frontstage', 1, { standard, owner: 'Desk' }], ['s', 'support', 1, { standard, owner: 'IT' }]] as const;
    expect(keys('B22', { cards, connectors: ['a = f'], measures: { ...measures } })).toEqual([]);
    expect(keys('B22', { cards, connectors: ['a > s'], measures: { ...measures } })).toEqual(['card:a']);
  });

  it('lets nobody bring what a frontstage card lacks', () => {
    const cards = [['f', 'frontstage', 1, mot], ['g', 'frontstage', 1, { standard, owner: 'Desk' }]] as const;
    expect(keys('B22', { cards, connectors: ['f > g'], measures: { ...measures } })).toEqual(['card:f']);
  });

  it('asks nothing of other cards', () => expect(keys('B22', { cards: [['f', 'frontstage', 1, { flags: ['keyNode'] }]] })).toEqual([]));
});
