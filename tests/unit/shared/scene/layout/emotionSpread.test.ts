// Points of one step that would lie on one another.

import { produce } from 'immer';
import { expect, it } from 'vitest';
import { emotionCurves } from '#shared/blueprint/emotionCurves';
import { emotionShift, emotionShifts, emotionSpread } from '#shared/scene/layout/emotionSpread';
import { analysed } from '../../../../support/analysed';

it('leaves points alone that are half a step of the scale apart', () => {
  expect(emotionSpread([])).toEqual([]);
  expect(emotionSpread([1, 0.5, -2, 0, 1.5])).toEqual([0, 0, 0, 0, 0]);
  expect(emotionSpread([0.8, 1.3, 0.3])).toEqual([0, 0, 0]);
});

it('sets nearer ones side by side around the middle, in their order', () => {
  expect(emotionSpread([1, -1, 1])).toEqual([-8, 0, 8]);
  expect(emotionSpread([0.3, 0, 0.6])).toEqual([-16, 0, 16]);
});

it('keeps five personas with both states within a column', () => {
  const shifts = emotionSpread(Array.from({ length: 10 }, () => 2));
  expect(Math.max(...shifts)).toBe(64);
  expect(new Set(shifts).size).toBe(10);
});

it('says the same of one point as of all', () => {
  const blueprint = produce(analysed(), (draft) => { Object.assign(draft.steps['s_1'] as object, { emotions: { asIs: { pe_1: 1, pe_2: 1 }, toBe: { pe_1: 1.2 } } }); });
  const all = [...emotionShifts(emotionCurves(blueprint)).values()];
  expect(all).toEqual([-16, 0, 16]);
  expect([emotionShift(blueprint, 's_1', 'pe_2', 'asIs'), emotionShift(blueprint, 's_1', 'pe_1', 'asIs'), emotionShift(blueprint, 's_1', 'pe_1', 'toBe')]).toEqual(all);
  expect(emotionShift(blueprint, 's_1', 'pe_2', 'toBe')).toBe(0);
});
