import { describe, expect, it } from 'vitest';
import type { Insight, Measure } from '#shared/blueprint/analysisRecords';
import type { MeasureKind } from '#shared/blueprint/analysisValues';
import { findings, keys } from '../../../../support/checked';

const cards = [['a', 'customer', 1], ['f', 'frontstage', 1]] as const;

function measured(...values: (Partial<Measure> & { value: number })[]): Record<string, Measure> {
  return Object.fromEntries(values.map((fields, i) => [`m${i}`, { id: `m${i}`, measure: 'csat', card: 'f', date: `2026-0${i + 1}-01`, ...fields }]));
}

const targets = { 'card:f:csat': { id: 'card:f:csat', measure: 'csat', card: 'f', value: 85 } } as const;

function pain(cards: string[], more: Partial<Insight> = {}): Record<string, Insight> {
  return { i: { id: 'i', kind: 'painPoint', title: 'Queue', cards, from: [], ...more } };
}

describe('scores below target', () => {
  it('finds the latest score that misses its target', () => {
    expect(findings('B23', { cards, measures: measured({ value: 90 }, { value: 80.04 }), targets })).toMatchObject([
      { key: 'B23:target:card:f:csat', severity: 'hint', at: [{ type: 'card', id: 'f' }], reason: { params: { value: 80, target: 85 } } },
    ]);
  });

  it.each([[85], [90]])('is content with %s of 85', (value) => expect(keys('B23', { cards, measures: measured({ value: 20 }, { value }), targets })).toEqual([]));

  it('says nothing without a measure or without a target', () => {
    expect(keys('B23', { cards, targets })).toEqual([]);
    expect(keys('B23', { cards, measures: measured({ value: 10 }) })).toEqual([]);
  });

  it('works counts out', () => {
    const measures = { m: { id: 'm', measure: 'csat', card: 'f', date: '2026-01-01', counts: { 2: 30, 5: 70 } } } as const;
    expect(findings('B23', { cards, measures: { ...measures }, targets })).toMatchObject([{ reason: { params: { value: 70 } } }]);
  });

  it.each([['churn', 12, 10, true], ['churn', 8, 10, false], ['time', 5, 4, true], ['nps', 30, 40, true]] as [MeasureKind, number, number, boolean][])(
    'knows which way %s is good: %s of %s', (measure, value, target, isFound) => {
      const id = `card:f:${measure}`;
      const found = keys('B23', { cards, measures: measured({ measure, value }), targets: { [id]: { id, measure, card: 'f', value: target } } });
      expect(found).toEqual(isFound ? [`target:${id}`] : []);
    });

  it('is content with a pain point or a plan about the card, or a pain point in its step', () => {
    const missed = { measures: measured({ value: 50 }), targets };
    expect(keys('B23', { ...missed, cards, insights: pain(['f']) })).toEqual([]);
    expect(keys('B23', { ...missed, cards, insights: pain(['f'], { kind: 'plan' }) })).toEqual([]);
    expect(keys('B23', { ...missed, cards, insights: pain(['a']) })).toHaveLength(1);
    expect(keys('B23', { ...missed, cards, insights: pain(['f'], { kind: 'opportunity' }) })).toHaveLength(1);
    expect(keys('B23', { ...missed, lanes: ['customer', 'frontstage', 'painPoint'], cards: [...cards, ['p', 'painPoint', 1]] })).toEqual([]);
  });

  it('looks for pain points of a step at its cards, and of the service in the register', () => {
    const ofStep = { measures: measured({ value: 50, card: undefined, step: 's1' } as never), targets: { 'step:s1:csat': { id: 'step:s1:csat', measure: 'csat', step: 's1', value: 85 } } } as const;
    expect(findings('B23', { ...ofStep, cards })).toMatchObject([{ at: [{ type: 'step', id: 's1' }] }]);
    expect(keys('B23', { ...ofStep, cards, insights: pain(['a']) })).toEqual([]);
    const whole = { measures: measured({ value: 50, card: undefined } as never), targets: { 'service:csat': { id: 'service:csat', measure: 'csat', value: 85 } } } as const;
    expect(findings('B23', { ...whole, cards })).toMatchObject([{ key: 'B23:target:service:csat', at: [] }]);
    expect(keys('B23', { ...whole, cards, insights: pain(['a'], { measure: 'csat' }) })).toEqual([]);
    expect(keys('B23', { ...whole, cards, insights: pain(['a']) })).toHaveLength(1);
  });

  it('goes by what all customers say, and by any persona where only they were asked', () => {
    const personas = { pe: { id: 'pe', name: 'Ana' } };
    expect(keys('B23', { cards, personas, personaOrder: ['pe'], measures: measured({ value: 90 }, { value: 50, persona: 'pe' }), targets })).toEqual([]);
    expect(keys('B23', { cards, personas, personaOrder: ['pe'], measures: measured({ value: 50, persona: 'pe' }), targets })).toHaveLength(1);
  });
});
