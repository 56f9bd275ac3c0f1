// Which face paints what, and how wide.

import { describe, expect, test } from 'vitest';
import { FACES, graphemesOf } from '#shared/scene/text/graphemes';

/** `i` Inter, `n` Noto Sans SC, `e` Noto Emoji, `s` system; a letter per grapheme. */
function faces(text: string): string {
  const letters = { inter: 'i', notoSansSC: 'n', notoEmoji: 'e', system: 's' };
  return graphemesOf(text, 400).faces.map((face) => letters[FACES[face] ?? 'system']).join('');
}

describe('the face of each grapheme', () => {
  test.each([
    ['Latin, Greek and Cyrillic from Inter', 'aλж', 'iii'],
    ['Chinese and full-width forms from Noto Sans SC', '客，（', 'nnn'],
    ['emoji from Noto Emoji, also those that Inter has', '😀❤\ufe0f', 'ee'],
    ['the rest from the system', 'กع한', 'sss'],
    ['quotes and dashes of a Chinese text from Noto Sans SC', '他说“好”——', 'nnnnnnn'],
    ['the same of an English text from Inter', '“a” — b', 'iiiiiii'],
    ['an apostrophe between letters from Inter in any text', '客人说don’t', 'nnniiiii'],
    ['a middle dot between Chinese characters from Noto Sans SC', '列·昂', 'nnn'],
    ['a middle dot elsewhere from Inter', '客 · 3', 'niiii'],
    ['a space between two words of one face from that face', '客 人 a ع ع', 'nnniiisss'],
  ])('%s', (_what, text, expected) => {
    expect(faces(text)).toBe(expected);
  });
});

test('an emoji of several parts is its parts, without skin tone or joiner', () => {
  const { text, codes, widths } = graphemesOf('👩🏽\u200d💻', 400);
  expect(text).toBe('👩💻');
  expect(codes).toEqual([0x1f469]);
  expect(widths[0]).toBeCloseTo((2 * 2600) / 2048, 9);
});

test('a mark that could not be composed has no width of its own', () => {
  const [plain] = graphemesOf('x', 400).widths;
  expect(graphemesOf('x\u0304', 400).widths).toEqual([plain]);
});

test('what no face has is kept a fixed place', () => {
  expect(graphemesOf('ก한', 400).widths).toEqual([0.6, 1]);
});
