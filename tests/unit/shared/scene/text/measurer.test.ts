// The measurer as its users see it.

import { expect, test } from 'vitest';
import { createMeasurer } from '#shared/scene/text/measurer';

const STYLE = { size: 13, weight: 500 } as const;
const measure = createMeasurer();

test('a line is as wide as the sum of its advances: nothing is kerned', () => {
  const parts = ['A', 'V', 'A', 'T', 'o'].map((text) => measure.line(text, STYLE).width);
  expect(measure.line('AVATo', STYLE).width).toBeCloseTo(parts.reduce((sum, width) => sum + width, 0), 3);
});

test('widths grow with the size', () => {
  expect(measure.line('Guest 客人', { ...STYLE, size: 26 }).width).toBeCloseTo(2 * measure.line('Guest 客人', STYLE).width, 6);
});

test('a line takes line ends as spaces', () => {
  expect(measure.line('a\nb\r\nc', STYLE)).toEqual(measure.line('a b c', STYLE));
});

test('what was measured once is the same object again', () => {
  expect(measure.line('Guest', STYLE)).toBe(measure.line('Guest', STYLE));
  expect(measure.wrap('Guest arrives', STYLE, 40)).toBe(measure.wrap('Guest arrives', STYLE, 40));
  expect(measure.line('Guest', { ...STYLE, weight: 700 })).not.toEqual(measure.line('Guest', STYLE));
});

test('memory is bounded, and results stay right when it turns over', () => {
  const before = measure.line('first', STYLE);
  for (let i = 0; i < 50_000; i++) measure.line(`card ${i}`, STYLE);
  expect(measure.line('first', STYLE)).toEqual(before);
});
