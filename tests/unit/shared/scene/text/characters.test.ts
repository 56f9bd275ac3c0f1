// What is known about single characters and whole texts.

import { describe, expect, test } from 'vitest';
import { isChinese, isSimple, paintable } from '#shared/scene/text/characters';

describe('the painted form', () => {
  test.each([
    ['composes letters and marks', 'e\u0301', 'é'],
    ['drops invisible and control characters', 'a\u0000b\u200bc\u202ed\ufeff', 'abcd'],
    ['drops halves of surrogate pairs', 'a\ud83db\ude00', 'ab'],
    ['turns tabs into spaces and every line end into \\n', 'a\tb\r\nc\rd\u2028e', 'a b\nc\nd\ne'],
    ['keeps plain text', 'Guest 客人', 'Guest 客人'],
  ])('%s', (_what, text, expected) => {
    expect(paintable(text)).toBe(expected);
  });
});

test('simple texts are those whose characters stand for themselves', () => {
  expect(isSimple('Guest’s room – 客人，한국')).toBe(true);
  for (const text of ['e\u0301', '😀', '☎\ufe0f', 'か\u3099', 'ก\u0e31']) expect(isSimple(text), text).toBe(false);
});

test('a text is Chinese when it has at least as many Chinese characters as Latin words', () => {
  expect(isChinese('用App下单')).toBe(true);
  expect(isChinese('The word 服务 means “service”')).toBe(false);
  expect(isChinese('Guest')).toBe(false);
});
