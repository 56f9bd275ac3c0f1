// What is typed about a measure becomes one, or says what is wrong.

import { describe, expect, it } from 'vitest';
import { draftOf, measureFrom, numberFrom, ways, type MeasureDraft } from '../../../../renderer/panels/measures/measureDraft';

const where = { id: 'm_1', card: 'c_1' };
const typed = (more: Partial<MeasureDraft>) => measureFrom({ ...draftOf({}, '2026-05-01'), ...more }, where);

describe('a typed measure', () => {
  it('has the answers that were given', () => {
    expect(typed({ counts: { 4: '3', 5: ' 12 ', 1: '0', 2: '' }, source: ' Survey ' })).toEqual({
      ok: true, value: { id: 'm_1', card: 'c_1', measure: 'csat', date: '2026-05-01', counts: { 4: 3, 5: 12 }, source: 'Survey' },
    });
  });
  it('has a result with or without its number of answers', () => {
    expect(typed({ measure: 'nps', known: 'value', value: '−12,5', n: '40' })).toMatchObject({ ok: true, value: { value: -12.5, n: 40 } });
    expect(typed({ known: 'value', value: '78 %' })).toMatchObject({ ok: true, value: { value: 78 } });
  });
  it('says what is wrong', () => {
    expect(typed({})).toEqual({ ok: false, error: 'measures.error.noAnswers' });
    expect(typed({ counts: { 5: '1.5' } })).toEqual({ ok: false, error: 'measures.error.count' });
    expect(typed({ counts: { 5: 'many' } })).toEqual({ ok: false, error: 'measures.error.count' });
    expect(typed({ known: 'value', value: '120' })).toEqual({ ok: false, error: 'measures.error.value' });
    expect(typed({ counts: { 5: '1' }, date: '' })).toEqual({ ok: false, error: 'measures.error.date' });
  });
  it('comes back as it was', () => {
    const measure = { ...where, measure: 'ces' as const, counts: { 2: 5 }, highIsGood: false, date: '2026-02-01', evidence: 'assumed' as const, persona: 'pe_1' };
    expect(measureFrom(draftOf(measure, '2026-05-01'), where)).toEqual({ ok: true, value: measure });
  });
  it('keeps people’s means between the answers', () => {
    const measure = { ...where, measure: 'servqual' as const, dimension: 'empathy' as const, part: 'perception' as const, counts: { 3: 1, '4.5': 2 }, date: '2026-02-01' };
    expect(measureFrom(draftOf(measure, '2026-05-01'), where)).toEqual({ ok: true, value: measure });
  });
  it('is entered as the measure allows', () => {
    expect([ways('csat'), ways('kano'), ways('time')]).toEqual([['counts', 'value'], ['counts'], ['value']]);
  });
});

describe('a number', () => {
  it.each([['', undefined], ['12', 12], ['1,5', 1.5], ['−3', -3], ['８０', 80], ['a lot', null], ['1e9', null]])('in “%s”', (text, value) => {
    expect(numberFrom(text)).toBe(value);
  });
});
