// A survey is one step, all or nothing.

import { expect, it } from 'vitest';
import { addSurvey, type AddSurveyArgs } from '#shared/commands/analysis/addSurvey';
import { refusal, smallBlueprint, triple } from '../../../support/blueprints';

const survey: AddSurveyArgs = {
  name: 'Spring.csv',
  measures: [{ id: 'm_1', measure: 'nps', card: 'c_2', counts: { 9: 3 }, date: '2026-05-01' }],
  comments: [{ id: 'k_1', on: { type: 'card', id: 'c_2' }, text: 'Quick', author: 'Spring', at: '2026-05-01T00:00:00.000Z' }],
};

it('brings measures and comments together', () => {
  const after = triple(smallBlueprint(), addSurvey, survey);
  expect([Object.keys(after.measures ?? {}), Object.keys(after.comments ?? {})]).toEqual([['m_1'], ['k_1']]);
  expect(Object.keys(triple(smallBlueprint(), addSurvey, { ...survey, comments: [] }))).not.toContain('comments');
});

it('brings nothing where a part can’t be', () => {
  expect(refusal(smallBlueprint(), addSurvey, { ...survey, measures: [], comments: [] })).toBe('refuse.nothing');
  expect(refusal(smallBlueprint(), addSurvey, { ...survey, comments: survey.comments.map((comment) => ({ ...comment, on: { type: 'card' as const, id: 'gone' } })) })).not.toBeNull();
});
