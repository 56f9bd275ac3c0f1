import { describe, expect, it } from 'vitest';
import { findings, keys } from '../../../../support/checked';

describe('evidence and assumptions', () => {
  it('asks what was observed for its source', () => {
    const cards = [['a', 'customer', 1, { evidence: 'observed' }], ['b', 'customer', 2, { evidence: 'observed', source: 'Visits' }], ['c', 'customer', 3, { evidence: 'proposed' }]] as const;
    expect(findings('B21', { cards })).toMatchObject([{ key: 'B21:card:a', severity: 'hint' }]);
  });

  it('asks measurements too, where they were taken', () => {
    const m = { measure: 'csat', value: 80, date: '2026-05-01', evidence: 'observed' } as const;
    const measures = { m1: { ...m, id: 'm1', card: 'a' }, m2: { ...m, id: 'm2', step: 's2' }, m3: { ...m, id: 'm3' }, m4: { ...m, id: 'm4', source: 'Survey' } };
    expect(findings('B21', { cards: [['a', 'customer', 1]], measures })).toMatchObject([
      { key: 'B21:measure:m1', at: [{ type: 'card', id: 'a' }] }, { key: 'B21:measure:m2', at: [{ type: 'step', id: 's2' }] }, { key: 'B21:measure:m3', at: [] },
    ]);
  });

  it('finds steps of which everything that is said is assumed, in every step of a span', () => {
    const cards = [['a', 'customer', 1, { evidence: 'assumed', span: 2 }], ['f', 'frontstage', 1], ['p', 'frontstage', 2, { evidence: 'proposed' }]] as const;
    expect(findings('B21', { cards })).toMatchObject([{ key: 'B21:step:s1', severity: 'hint', at: [{ type: 'step', id: 's1' }] }, { key: 'B21:step:s2' }]);
  });

  it('is content with one observation in the step, and with steps of which nothing is said', () => {
    const cards = [['a', 'customer', 1, { evidence: 'assumed' }], ['f', 'frontstage', 1, { evidence: 'observed', source: 'Visits' }], ['b', 'customer', 2]] as const;
    expect(keys('B21', { cards })).toEqual([]);
  });
});
