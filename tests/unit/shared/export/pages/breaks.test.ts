// Where one axis is cut.

import { expect, test } from 'vitest';
import { breaksOf, type Axis } from '#shared/export/pages/breaks';

const BORDERS = [100, 200, 300, 400, 500, 600, 700, 800, 900];
const axis = (change: Partial<Axis> = {}): Axis => ({ length: 1000, major: [], minor: BORDERS, cards: [], ...change });
const cut = (of: Axis, space: number, tight = false) => breaksOf(of, { first: space, later: space, overlap: 0 }, 100, tight);

test('at the last border that fits', () => {
  expect(cut(axis(), 450)).toEqual([400, 800, 1000]);
});

test('at a phase, where the page is well filled with it', () => {
  expect(cut(axis({ major: [300, 500] }), 450)).toEqual([300, 700, 1000]);
  expect(cut(axis({ major: [200] }), 450)).toEqual([400, 800, 1000]);
  expect(cut(axis({ major: [300, 500] }), 450, true)).toEqual([400, 800, 1000]);
});

test('not through a card that covers several steps, while there is a border before it', () => {
  expect(cut(axis({ cards: [{ from: 310, to: 490 }] }), 450)).toEqual([300, 700, 1000]);
  expect(cut(axis({ major: [400], cards: [{ from: 310, to: 490 }] }), 450)).toEqual([300, 700, 1000]);
});

test('between cards where no border is near, and through one as the last resort', () => {
  const cards = [{ from: 10, to: 300 }, { from: 320, to: 600 }];
  expect(cut(axis({ minor: [], cards }), 500)).toEqual([320, 820, 1000]);
  expect(cut(axis({ minor: [], cards: [{ from: 0, to: 1000 }] }), 500)).toEqual([500, 1000]);
});

test('what later pages repeat and what overlaps is room that is lost', () => {
  expect(breaksOf(axis(), { first: 500, later: 300, overlap: 50 }, 100, false)).toEqual([400, 600, 800, 1000]);
});

test('null where more pages would be needed', () => {
  expect(breaksOf(axis(), { first: 450, later: 450, overlap: 0 }, 2, false)).toBeNull();
  expect(breaksOf(axis(), { first: 450, later: 20, overlap: 10 }, 100, false)).toBeNull();
});
