// Measures in words: one way to write numbers, wherever they stand.

import { describe, expect, it } from 'vitest';
import { durationText } from '#shared/analysis/durationText';
import { resultText, sampleText, valueText } from '#shared/analysis/measureText';
import type { Measure } from '#shared/blueprint/analysisRecords';
import { translator } from '#shared/i18n/translator';

const [en, zh] = [translator('en'), translator('zh-CN')];
const m = (more: Partial<Measure> & Pick<Measure, 'measure'>): Measure => ({ id: 'm', date: '2026-05-01', ...more });

describe('a value', () => {
  it.each([
    ['csat', 90, '90 %', '90%'], ['csat', 78.47, '78.5 %', '78.5%'], ['ces', 6, '6.00', '6.00'], ['ces', 4.705, '4.71', '4.71'],
    ['nps', 31, '+31', '+31'], ['nps', -14.13, '−14.1', '−14.1'], ['nps', 0, '0', '0'], ['time', 123, '2 h 3 min', '2 小时 3 分钟'],
  ] as const)('of %s: %d', (kind, value, english, chinese) => {
    expect([valueText(kind, value, en), valueText(kind, value, zh)]).toEqual([english, chinese]);
  });
  it('of money has its currency, where there is one', () => {
    expect([valueText('cost', 4.5, en, 'EUR'), valueText('cost', 4.5, en)]).toEqual(['4.5 EUR', '4.5']);
  });
});

describe('a duration', () => {
  it.each([
    [0, '0 min'], [7.5, '7.5 min'], [60, '1 h'], [119.6, '2 h'], [123, '2 h 3 min'], [2879.7, '2 d'], [2880, '2 d'], [4560, '3 d 4 h'], [-65, '−1 h 5 min'],
  ])('of %d minutes', (minutes, text) => {
    expect(durationText(minutes, en)).toBe(text);
  });
});

describe('a sample', () => {
  it('is told with the interval, in the unit of the result', () => {
    const measure = m({ measure: 'csat', counts: { 1: 1, 3: 4, 4: 6, 5: 9 } });
    expect(`${resultText(measure, en)}, ${sampleText(measure, en)}`).toBe('75 %, n = 20 · 95 %: 53.1 % to 88.8 %');
    expect(sampleText(measure, zh)).toBe('n = 20 · 95% 区间：53.1% 至 88.8%');
  });
  it('of KANO is told with both coefficients', () => {
    const measure = m({ measure: 'kano', counts: { attractive: 10, oneDimensional: 30, mustBe: 40, indifferent: 20, reverse: 5 } });
    expect(sampleText(measure, en)).toBe('n = 105 · better 0.40 · worse −0.70');
  });
});
