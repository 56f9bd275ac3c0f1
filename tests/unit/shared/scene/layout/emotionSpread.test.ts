// Points of one step that would lie on one another.

import { produce } from 'immer';
import { expect, it } from 'vitest';
import { emotionCurves } from '#shared/blueprint/emotionCurves';
import { emotionShift, emotionShifts, emotionSpread } from '#shared/scene/layout/emotionSpread';
import { analysed } from '../../../../support/analysed';

it('leaves points alone that are half a step of the scale apart', () => {
  expect(emotionSpread([], 176)).toEqual([]);
  expect(emotionSpread([1, 0.5, -2, 0, 1.5], 176)).toEqual([0, 0, 0, 0, 0]);
  expect(emotionSpread([0.8, 1.3, 0.3], 176)).toEqual([0, 0, 0]);
});

it('sets nearer ones side by side around the middle, in their order', () => {
  expect(emotionSpread([1, -1, 1], 176)).toEqual([-8, 0, 8]);
  expect(emotionSpread([0.3, 0, 0.6], 176)).toEqual([-16, 0, 16]);
});

it('keeps five personas with both states within a column', () => {
  const shifts = emotionSpread(Array.from({ length: 10 }, () => 2), 176);
  expect(Math.max(...shifts)).toBe(64);
  expect(new Set(shifts).size).toBe(10);
});

it('keeps them within a narrow column too', () => {
  const shifts = emotionSpread([2, 2, 2, 2, 2, 2, 2, 2, 2, 2], 120);
  expect([Math.min(...shifts), Math.max(...shifts)]).toEqual([-52, 52]);
  expect(emotionSpread([1, 1], 120)).toEqual([-8, 8]);
  expect(emotionSpread([1, 1], 10).map(Math.abs)).toEqual([0, 0]);
});

it('says the same of one point as of all', () => {
  const blueprint = produce(analysed(), (draft) => { Object.assign(draft.steps['s_1'] as object, { emotions: { asIs: { pe_1: 1, pe_2: 1 }, toBe: { pe_1: 1.2 } } }); });
  const all = [...emotionShifts(emotionCurves(blueprint)).values()];
  expect(all).toEqual([-16, 0, 16]);
  expect([emotionShift(blueprint, { step: 's_1', persona: 'pe_2', state: 'asIs' }, 176), emotionShift(blueprint, { step: 's_1', persona: 'pe_1', state: 'asIs' }, 176), emotionShift(blueprint, { step: 's_1', persona: 'pe_1', state: 'toBe' }, 176)]).toEqual(all);
  expect(emotionShift(blueprint, { step: 's_1', persona: 'pe_2', state: 'toBe' }, 176)).toBe(0);
});
