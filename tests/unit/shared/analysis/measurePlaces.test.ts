import { describe, expect, it } from 'vitest';
import { kanoPlaces } from '#shared/analysis/kanoPlaces';
import { servqualPlaces } from '#shared/analysis/servqualPlaces';
import type { Measure } from '#shared/blueprint/analysisRecords';

function measuresOf(list: readonly Partial<Measure>[]): { measures: Record<string, Measure> } {
  return { measures: Object.fromEntries(list.map((one, i) => [`m_${i}`, { id: `m_${i}`, date: '2026-01-01', ...one } as Measure])) };
}

describe('KANO by place', () => {
  it('takes the latest answers of each place, and leaves out places without any', () => {
    const places = kanoPlaces(measuresOf([
      { measure: 'kano', card: 'c_1', counts: { mustBe: 3 }, date: '2026-02-01' },
      { measure: 'kano', card: 'c_1', counts: { attractive: 3 } },
      { measure: 'kano', card: 'c_2', counts: {} },
      { measure: 'nps', counts: { 9: 1 } },
    ]));
    expect(places.map(({ measure, kano }) => [measure.card, kano.category])).toEqual([['c_1', 'mustBe']]);
  });
});

describe('SERVQUAL by place', () => {
  it('keeps places and personas apart, the whole service first', () => {
    const half = { measure: 'servqual', dimension: 'empathy' } as const;
    const places = servqualPlaces(measuresOf([
      { ...half, part: 'expectation', step: 's_1', value: 6 },
      { ...half, part: 'perception', step: 's_1', value: 5 },
      { ...half, part: 'expectation', value: 4 },
      { ...half, part: 'perception', value: 6 },
      { ...half, part: 'perception', value: 1, persona: 'pe_1' },
    ]));
    expect(places.map(({ place, gaps }) => [place.step, place.persona, gaps.find(({ dimension }) => dimension === 'empathy')?.gap])).toEqual([
      [undefined, undefined, 2], [undefined, 'pe_1', null], ['s_1', undefined, -1],
    ]);
  });
});
