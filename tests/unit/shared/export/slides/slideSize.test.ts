// Slides are of the usual wide size, larger where text would shrink to specks, and never larger than PowerPoint opens.

import { expect, test } from 'vitest';
import { slideSize } from '#shared/export/slides/slideSize';

const WIDE = { width: 12_192_000, height: 6_858_000 };

test('a sheet is fitted into a wide slide', () => {
  expect(slideSize([{ width: 2500, height: 700 }])).toEqual({ ...WIDE, scale: WIDE.width / 2500 });
  expect(slideSize([{ width: 800, height: 1400 }])).toEqual({ ...WIDE, scale: WIDE.height / 1400 });
});

test('a small sheet is not blown up', () => {
  expect(slideSize([{ width: 300, height: 200 }])?.scale).toBe(9525 * 1.25);
});

test('all slides of a deck show their sheets at one scale', () => {
  expect(slideSize([{ width: 900, height: 700 }, { width: 2000, height: 600 }])?.scale).toBe(WIDE.width / 2000);
});

test('a large sheet gets a larger slide of the same form', () => {
  const size = slideSize([{ width: 9000, height: 1600 }]);
  expect((size?.scale ?? 0) * 13).toBeCloseTo(4.5 * 12_700, -1);
  expect((size?.width ?? 0) / (size?.height ?? 1)).toBeCloseTo(16 / 9, 4);
});

test('56 inches are the most; what would not be readable there is refused', () => {
  expect(slideSize([{ width: 45_000, height: 1600 }])?.width).toBeLessThanOrEqual(51_206_400);
  expect(slideSize([{ width: 80_000, height: 1600 }])).toBeNull();
});
