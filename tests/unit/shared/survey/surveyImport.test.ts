// Surveys: what columns are guessed to be, what answers are reduced to, and what is wrong with them.

import { describe, expect, it } from 'vitest';
import { guessColumns, guessSurveyHead } from '#shared/survey/guessColumns';
import { readAnswer } from '#shared/survey/readAnswer';
import { dayOrderOf, readDay } from '#shared/survey/readDay';
import type { SurveyChoices } from '#shared/survey/surveyChoices';
import { importSurvey } from '#shared/survey/surveyImport';
import type { SurveyColumn } from '#shared/survey/surveyFields';
import type { Measure } from '#shared/blueprint/analysisRecords';
import { resultOf } from '#shared/analysis/measureResult';
import { answerIsPossible, measureIsPossible } from '#shared/blueprint/measureScales';
import { countingIds } from '#shared/lib/ids';
import { readCsv } from '#shared/tables/csv';

const CARDS = [{ id: 'c_1', title: 'Check-in' }, { id: 'c_2', title: '办理入住' }, { id: 'c_3', title: 'Check-in at the kiosk' }];

function imported(csv: string, columns: readonly SurveyColumn[], more: Partial<SurveyChoices> = {}, measures: Record<string, Measure> = {}) {
  const choices = { hasHead: true, columns, byMonth: false, date: '2026-06-01', source: 'Spring', at: '2026-06-01T00:00:00.000Z', ...more };
  return importSurvey(readCsv(csv), choices, { measures }, countingIds());
}

const on = (field: SurveyColumn['field'], card: string | null = null): SurveyColumn => ({ field, card });

describe('columns', () => {
  it('are guessed by their heads, in both languages, and touchpoints by their titles', () => {
    const table = readCsv([
      'Timestamp,Name,How likely are you to recommend us?,How satisfied were you with check-in?,“办理入住”满意度,CES: check-in at the kiosk,Reliability (expected),Why?',
      '2026-05-01 10:00,Ana,9,4,5,6,7,Because',
    ].join('\n'));
    expect(guessSurveyHead(table)).toBe(true);
    expect(guessColumns(table, true, CARDS)).toEqual([
      on('date'), on(null), on('nps'), on('csat', 'c_1'), on('csat', 'c_2'), on('ces', 'c_3'), on('servqual.reliability.expectation'), on(null),
    ]);
  });
  it('are halves of a pair of KANO', () => {
    const table = readCsv('If there were a kiosk (Check-in)?,If there were no kiosk (Check-in)?,如果没有自助机【办理入住】\nI like it,I dislike it,无所谓');
    expect(guessColumns(table, true, CARDS)).toEqual([on('kanoHave', 'c_1'), on('kanoLack', 'c_1'), on('kanoLack', 'c_2')]);
  });
  it('are guessed before anybody has answered', () => {
    const table = readCsv('Timestamp,NPS');
    expect(guessSurveyHead(table)).toBe(true);
    expect(guessColumns(table, true, CARDS)).toEqual([on('date'), on('nps')]);
  });
  it('are not what their cells contradict', () => {
    const table = readCsv('Would you recommend us?,What satisfied you?\nyes,The bed\nno,The view');
    expect(guessColumns(table, true, CARDS).map(({ field }) => field)).toEqual(['recommendation', null]);
  });
});

describe('an answer', () => {
  it.each([
    ['nps', '9', '9'], ['nps', '9 – very likely', '9'], ['nps', '10/10', '10'], ['csat', 'Satisfied (4)', '4'], ['csat', '非常满意', '5'], ['csat', '４分', '4'],
    ['ces', 'Somewhat agree', '5'], ['kano', 'I can live with it', 'accept'], ['kano', '理应如此', 'expect'], ['repurchase', '会', 'yes'], ['expectation', '省时', 'lessTime'],
    ['csat', 'n/a', null], ['csat', ' ', null],
  ] as const)('of %s: %s', (measure, cell, answer) => {
    expect(readAnswer(measure, cell)).toEqual({ ok: true, value: answer });
  });
  it.each([
    ['csat', '6', 'survey.reason.scale'], ['csat', '4.5', 'survey.reason.scale'], ['csat', '4/10', 'survey.reason.scale'], ['nps', '-1', 'survey.reason.scale'],
    ['csat', 'meh', 'survey.reason.noNumber'], ['nps', '2026-05-01', 'survey.reason.noNumber'], ['kano', 'maybe', 'survey.reason.kano'], ['churn', '3', 'survey.reason.yesOrNo'],
  ] as const)('of %s is none: %s', (measure, cell, key) => {
    expect(readAnswer(measure, cell)).toMatchObject({ ok: false, error: { key } });
  });
});

describe('a day', () => {
  it('is read as its column writes it', () => {
    expect(['2026-05-01T09:30:00Z', '2026/5/1 9:30', '2026年5月1日', '1.5.2026'].map((cell) => readDay(cell, dayOrderOf([cell])))).toEqual(Array(4).fill('2026-05-01'));
    expect(readDay('5/6/2026', dayOrderOf(['5/6/2026', '5/31/2026']))).toBe('2026-05-06');
    expect(readDay('5/6/2026', dayOrderOf(['5/6/2026', '31/5/2026']))).toBe('2026-06-05');
  });
  it('is none where it could be two, or is not in the calendar', () => {
    expect(readDay('5/6/2026', null)).toBeNull();
    expect(readDay('2026-02-30', null)).toBeNull();
  });
});

describe('a survey', () => {
  it('is reduced to counts, without names', () => {
    const { measures, problems, people } = imported('Name,NPS,CSAT\nAna,9,4\nBo,10,\nCy,9,5', [on(null), on('nps'), on('csat', 'c_1')]);
    expect(problems).toEqual([]);
    expect(people).toBe(3);
    expect(measures).toEqual([
      { id: 'm_1', measure: 'nps', counts: { 9: 2, 10: 1 }, date: '2026-06-01', evidence: 'observed', source: 'Spring' },
      { id: 'm_2', measure: 'csat', card: 'c_1', counts: { 4: 1, 5: 1 }, date: '2026-06-01', evidence: 'observed', source: 'Spring' },
    ]);
    expect(JSON.stringify(measures)).not.toContain('Ana');
  });
  it('has a result for each month, of its last day', () => {
    const { measures } = imported('Date,NPS\n2026-04-02,9\n2026-05-09,1\n2026-04-20,8', [on('date'), on('nps')], { byMonth: true });
    expect(measures.map(({ date, counts }) => [date, counts])).toEqual([['2026-04-20', { 8: 1, 9: 1 }], ['2026-05-09', { 1: 1 }]]);
  });
  it('tells row and reason of each cell that is wrong, and takes nothing from such rows', () => {
    const { measures, problems } = imported('NPS,CSAT\n9,4\n11,5\n8,good', [on('nps'), on('csat')]);
    expect(problems).toEqual([
      { row: 3, column: 0, reason: { key: 'survey.reason.scale', params: { text: '11', from: '0', to: '10' } } },
      { row: 4, column: 1, reason: { key: 'survey.reason.noNumber', params: { text: 'good' } } },
    ]);
    expect(measures.map(({ counts }) => counts)).toEqual([{ 9: 1 }, { 4: 1 }]);
  });
  it('makes categories of KANO’s pairs, and wants both halves', () => {
    const csv = 'a,b\nlike,dislike\nlike,neutral\nlike,';
    expect(imported(csv, [on('kanoHave', 'c_1'), on('kanoLack', 'c_1')]).measures[0]?.counts).toEqual({ oneDimensional: 1, attractive: 1 });
    expect(imported(csv, [on('kanoHave', 'c_1'), on('kanoLack', 'c_2')]).obstacle?.key).toBe('survey.obstacle.kanoPair');
  });
  it('counts a person once for a dimension of SERVQUAL with several questions', () => {
    expect(imported('a,b\n7,6\n3,3', [on('servqual.empathy.perception'), on('servqual.empathy.perception')]).measures).toMatchObject([
      { measure: 'servqual', dimension: 'empathy', part: 'perception', counts: { '6.5': 1, 3: 1 } },
    ]);
  });
  it('rounds nobody’s mean, so that the result is the mean of what was answered', () => {
    const several = [on('servqual.empathy.perception'), on('servqual.empathy.perception'), on('servqual.empathy.perception')];
    const [measure] = imported('a,b,c\n7,6,6\n3,4,3\n5,,6', several).measures;
    expect(measure?.counts).toEqual({ 6.3333: 1, 3.3333: 1, 5.5: 1 });
    // By hand: (19/3 + 10/3 + 11/2) / 3 = 91/18; variance ((23/18)² + (31/18)² + (8/18)²) / 2, t(2) = 4.3027.
    const result = resultOf(measure ?? { measure: 'servqual' });
    expect(result.n).toBe(3);
    expect(result.value).toBeCloseTo(91 / 18, 3);
    expect(result.interval?.low).toBeCloseTo(91 / 18 - 4.3027 * Math.sqrt((23 ** 2 + 31 ** 2 + 8 ** 2) / 18 ** 2 / 2 / 3), 3);
    expect(measure && measureIsPossible(measure)).toBe(true);
  });
  it('knows each mean by one writing, within the scale', () => {
    expect(['4.5', '6.3333', '7', '1'].map((answer) => answerIsPossible('servqual', answer))).toEqual([true, true, true, true]);
    expect(['4.50', '7.5', '0.5', '6.33333', ' 4.5', '4,5', '1e0', 'NaN', ''].filter((answer) => answerIsPossible('servqual', answer))).toEqual([]);
    expect(answerIsPossible('ces', '4.5')).toBe(false);
  });
  it('does not take the same question twice, nor none', () => {
    expect(imported('a,b\n7,6', [on('nps'), on('nps')]).obstacle?.key).toBe('survey.obstacle.twice');
    expect(imported('a,b\n7,6', [on('date'), on(null)]).obstacle?.key).toBe('survey.obstacle.noQuestion');
  });
  it('doubts a scale that nobody uses to its end', () => {
    const answers = Array.from({ length: 12 }, (_, i) => 1 + (i % 5)).join('\n');
    expect(imported(`NPS\n${answers}`, [on('nps')]).doubts).toMatchObject([{ params: { measure: 'nps', n: 12, most: 10 } }]);
    expect(imported(`CSAT\n${answers}`, [on('csat')]).doubts).toEqual([]);
  });
  it('doubts a question once, however many months it went on', () => {
    const answers = Array.from({ length: 24 }, (_, i) => `2026-0${1 + (i % 2)}-01,${1 + (i % 5)}`).join('\n');
    const { doubts, measures } = imported(`Date,NPS\n${answers}`, [on('date'), on('nps')], { byMonth: true });
    expect(measures).toHaveLength(2);
    expect(doubts).toMatchObject([{ params: { n: 24 } }]);
  });
  it('takes nothing of a question that was asked on another scale, and tells its rows', () => {
    const csv = `NPS,CSAT\n${Array.from({ length: 20 }, (_, i) => `9,${1 + (i % 10)}`).join('\n')}`;
    const { obstacle, measures, problems } = imported(csv, [on('nps'), on('csat')]);
    expect(obstacle).toEqual({ key: 'survey.obstacle.scale', params: { n: 2, off: 10, all: 20, from: '1', to: '5' } });
    expect([measures.length, problems.length]).toEqual([0, 10]);
    expect(imported(csv, [on('nps'), on(null)])).toMatchObject({ obstacle: null, measures: [{ counts: { 9: 20 } }] });
  });
  it('takes a few answers off the scale for slips', () => {
    const csv = `CSAT\n${Array.from({ length: 40 }, (_, i) => (i < 4 ? 6 : 5)).join('\n')}`;
    expect(imported(csv, [on('csat')])).toMatchObject({ obstacle: null, measures: [{ counts: { 5: 36 } }] });
  });
  it('has its results in the order of its questions, then of time', () => {
    const { measures } = imported('Date,NPS,CSAT\n2026-05-09,9,\n2026-04-02,8,4\n2026-05-08,7,5', [on('date'), on('nps'), on('csat')], { byMonth: true });
    expect(measures.map(({ measure, date }) => `${measure} ${date}`)).toEqual(['nps 2026-04-02', 'nps 2026-05-09', 'csat 2026-04-02', 'csat 2026-05-08']);
  });
  it('keeps texts only where that is asked for', () => {
    const csv = 'NPS,Why\n9,Quick';
    expect(imported(csv, [on('nps'), on(null)]).comments).toEqual([]);
    expect(imported(csv, [on('nps'), on('comment', 'c_1')]).comments).toMatchObject([{ text: 'Quick', author: 'Spring', on: { type: 'card', id: 'c_1' } }]);
  });
  it('does not bring the same twice', () => {
    const before = imported('NPS\n9', [on('nps')]).measures[0] as Measure;
    expect(imported('NPS\n9', [on('nps')], {}, { m_9: { ...before, id: 'm_9' } })).toMatchObject({ measures: [], known: 1 });
  });
});
