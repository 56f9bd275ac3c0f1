// Coverage and advances, as unpacked from the metrics.

import { describe, expect, test } from 'vitest';
import { advanceOf, basicAdvances, covers, faceWeight, verticalMetrics } from '#shared/scene/fonts/faces';

const code = (character: string): number => character.codePointAt(0) ?? 0;

describe('coverage', () => {
  test.each([
    ['inter', 'A', true], ['inter', 'ж', true], ['inter', '客', false],
    ['notoSansSC', '客', true], ['notoSansSC', '，', true], ['notoSansSC', '한', false],
    ['notoEmoji', '😀', true], ['notoEmoji', 'A', false],
  ] as const)('%s and %s: %s', (face, character, expected) => {
    expect(covers(face, code(character))).toBe(expected);
  });
});

test('advances are in em, of the weight', () => {
  expect(advanceOf('inter', 400, code(' '))).toBe(576 / 2048);
  expect(advanceOf('notoSansSC', 500, code('客'))).toBe(1);
  expect(advanceOf('inter', 700, code('W'))).toBeGreaterThan(advanceOf('inter', 400, code('W')) ?? Infinity);
  expect(advanceOf('inter', 400, code('客'))).toBeUndefined();
});

test('a face without the weight names the one it has', () => {
  expect(faceWeight('notoSansSC', 600)).toBe(700);
  expect(faceWeight('notoEmoji', 700)).toBe(400);
  expect(faceWeight('inter', 600)).toBe(600);
  expect(advanceOf('notoSansSC', 600, code('A'))).toBe(advanceOf('notoSansSC', 700, code('A')));
});

test('the table for the basic plane says the same', () => {
  const table = basicAdvances('inter', 500);
  expect(table[code('a')]).toBe(advanceOf('inter', 500, code('a')));
  expect(table[code('客')]).toBeNaN();
});

test('vertical metrics are in em', () => {
  expect(verticalMetrics('inter')).toEqual({ ascent: 1984 / 2048, descent: -494 / 2048 });
});
