import { produce } from 'immer';
import { expect, test } from 'vitest';
import { drawnPersonas, emotionCurves, emotionMarks, emotionOf } from '#shared/blueprint/emotionCurves';
import { analysed } from '../../../support/analysed';

function marksOf(...values: number[]): string[][] {
  const points = values.map((value) => ({ value }));
  const marks = emotionMarks(points);
  return points.map((point) => [...(marks.get(point) ?? [])]);
}

test('the best, the worst and the last moment are marked', () => {
  expect(marksOf(0, 2, -1, 1)).toEqual([[], ['peak'], ['lowest'], ['end']]);
});

test('of equal moments the first; a moment may be several of them', () => {
  expect(marksOf(1, 1, -2, -2)).toEqual([['peak'], [], ['lowest'], ['end']]);
  expect(marksOf(-1, 0, 2)).toEqual([['lowest'], [], ['peak', 'end']]);
});

test('a flat curve has an end only, and a single point is no curve', () => {
  expect(marksOf(1, 1)).toEqual([[], ['end']]);
  expect(marksOf(2)).toEqual([[]]);
  expect(marksOf()).toEqual([]);
});

test('curves come by state and persona, with their points in the order of the steps', () => {
  expect(emotionCurves(analysed())).toEqual([
    { persona: 'pe_2', rank: 0, state: 'asIs', points: [{ step: 's_1', index: 0, value: 0.5 }] },
    { persona: 'pe_1', rank: 1, state: 'asIs', points: [{ step: 's_1', index: 0, value: -1 }] },
    { persona: 'pe_1', rank: 1, state: 'toBe', points: [{ step: 's_1', index: 0, value: 2 }] },
  ]);
  expect(emotionOf(analysed(), 's_1', 'pe_1', 'toBe')).toBe(2);
  expect(emotionOf(analysed(), 's_2', 'pe_1', 'asIs')).toBeUndefined();
});

test('the first five personas are drawn', () => {
  const crowded = produce(analysed(), (draft) => {
    for (const n of [3, 4, 5, 6, 7]) {
      (draft.personas ??= {})[`pe_${n}`] = { id: `pe_${n}`, name: `P${n}` };
      draft.personaOrder?.push(`pe_${n}`);
    }
  });
  expect(drawnPersonas(crowded).map(({ id }) => id)).toEqual(['pe_2', 'pe_1', 'pe_3', 'pe_4', 'pe_5']);
});
