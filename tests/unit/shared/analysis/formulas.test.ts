// Measures against values worked out by hand and published ones.

import { describe, expect, it } from 'vitest';
import { meanInterval, wilsonInterval } from '#shared/analysis/intervals';
import { kanoCategory, kanoOf, KANO_ANSWERS } from '#shared/analysis/kano';
import { betterWay, resultOf } from '#shared/analysis/measureResult';
import { npsOf } from '#shared/analysis/nps';
import { servqualGaps } from '#shared/analysis/servqual';
import { tCritical } from '#shared/analysis/tCritical';
import type { Measure } from '#shared/blueprint/analysisRecords';

const m = (more: Partial<Measure> & Pick<Measure, 'measure'>): Measure => ({ id: 'm', date: '2026-05-01', ...more });

describe('Wilson interval', () => {
  // R. G. Newcombe (1998), Statistics in Medicine 17: 857–872, table I, method 3.
  it.each([[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]])('%i of %i', (hits, n, low, high) => {
    const interval = wilsonInterval(hits, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });
  it('is none without answers', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('t', () => {
  it.each([[1, 12.7062], [2, 4.3027], [30, 2.0423], [31, 2.0395], [40, 2.0211], [100, 1.984], [1e6, 1.96]])('of %i degrees of freedom', (freedom, value) => {
    expect(tCritical(freedom)).toBeCloseTo(value, 3);
  });
  it('gives no interval where nothing varies', () => {
    expect(meanInterval(5, 0, 12)).toBeNull();
    expect(meanInterval(5, null, 1)).toBeNull();
  });
});

describe('CSAT', () => {
  it('is the share of 4 and 5', () => {
    const { value, n, interval } = resultOf(m({ measure: 'csat', counts: { 1: 1, 3: 4, 4: 6, 5: 9 } }));
    expect(value).toBe(75);
    expect(n).toBe(20);
    expect(interval?.low).toBeCloseTo(53.13, 2);
    expect(interval?.high).toBeCloseTo(88.81, 2);
  });
  it('has an interval from a stated result with its number of answers only', () => {
    expect(resultOf(m({ measure: 'csat', value: 75, n: 20 })).interval?.low).toBeCloseTo(53.13, 2);
    expect(resultOf(m({ measure: 'csat', value: 75 }))).toEqual({ value: 75, n: null, interval: null });
  });
});

describe('CES', () => {
  it('is a mean with an interval by t, cut off at the ends of the scale', () => {
    // 5, 6, 7: mean 6, deviation 1, 4.3027 / √3 = 2.4842.
    const { value, interval } = resultOf(m({ measure: 'ces', counts: { 5: 1, 6: 1, 7: 1 } }));
    expect(value).toBe(6);
    expect(interval?.low).toBeCloseTo(3.5158, 3);
    expect(interval?.high).toBe(7);
  });
  it('is better high or low, as it was asked', () => {
    expect(betterWay({ measure: 'ces' })).toBe('up');
    expect(betterWay({ measure: 'ces', highIsGood: false })).toBe('down');
  });
});

describe('NPS', () => {
  it('is promoters less detractors, with the spread of their difference', () => {
    const nps = npsOf({ 10: 30, 9: 20, 8: 20, 7: 10, 6: 5, 0: 15 });
    expect(nps.value).toBeCloseTo(30);
    // √(0.61 / 99) · 1.96 = 0.1539.
    expect(nps.interval?.low).toBeCloseTo(14.615, 2);
    expect(nps.interval?.high).toBeCloseTo(45.385, 2);
  });
  it('goes from −100 to 100, with no interval where all are alike', () => {
    expect(npsOf({ 3: 8 })).toMatchObject({ value: -100, interval: null });
    expect(npsOf({ 9: 8 }).value).toBe(100);
    expect(npsOf({}).value).toBeNull();
  });
});

describe('KANO', () => {
  it('has the evaluation table of Berger et al.', () => {
    const short = { mustBe: 'M', oneDimensional: 'O', attractive: 'A', indifferent: 'I', reverse: 'R', questionable: 'Q' };
    const table = KANO_ANSWERS.map((f) => KANO_ANSWERS.map((d) => short[kanoCategory(f, d)]).join(''));
    expect(table).toEqual(['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ']);
  });
  it('says the most frequent category and the coefficients', () => {
    const kano = kanoOf({ attractive: 10, oneDimensional: 30, mustBe: 40, indifferent: 20, reverse: 5 });
    expect(kano).toMatchObject({ category: 'mustBe', tied: ['mustBe'], n: 105, better: 0.4, worse: -0.7 });
  });
  it('says ties, and decides them by M > O > A > I', () => {
    expect(kanoOf({ attractive: 7, oneDimensional: 7, indifferent: 3 })).toMatchObject({ category: 'oneDimensional', tied: ['oneDimensional', 'attractive'] });
    expect(kanoOf({ reverse: 4 })).toMatchObject({ category: 'reverse', better: null, worse: null });
    expect(kanoOf({})).toMatchObject({ category: null, tied: [], n: 0 });
  });
});

describe('SERVQUAL', () => {
  const half = (part: 'expectation' | 'perception', counts: Record<string, number>, date = '2026-05-01'): Measure =>
    m({ id: `${part}${date}`, measure: 'servqual', dimension: 'empathy', part, counts, date });
  it('is perception less expectation, of the latest halves', () => {
    const gaps = servqualGaps([half('expectation', { 7: 9 }, '2025-01-01'), half('expectation', { 6: 2, 7: 2 }), half('perception', { 4: 2, 6: 2 })]);
    const gap = gaps.find(({ dimension }) => dimension === 'empathy');
    expect(gap).toMatchObject({ expectation: 6.5, perception: 5, gap: -1.5, n: 4 });
    // Variances ⅓ and 4⁄3: error √(5⁄12); Welch's freedom 4.41, so t of 4 = 2.7764.
    expect(gap?.interval?.low).toBeCloseTo(-1.5 - 2.7764 * Math.sqrt(5 / 12), 3);
  });
  it('has all five dimensions, empty where nobody was asked', () => {
    const gaps = servqualGaps([half('expectation', { 7: 9 })]);
    expect(gaps).toHaveLength(5);
    expect(gaps.at(-1)).toMatchObject({ expectation: 7, perception: null, gap: null, interval: null });
  });
});
