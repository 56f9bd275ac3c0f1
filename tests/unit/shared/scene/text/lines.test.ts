// Wrapping: what stands on which line.

import { describe, expect, test } from 'vitest';
import { wrapText } from '#shared/scene/text/lines';
import type { MeasuredLine } from '#shared/scene/measure';

const STYLE = { size: 10, weight: 400 } as const;
const textOf = (line: MeasuredLine): string => line.runs.map((run) => run.text).join('');
const wrap = (text: string, width: number, maxLines?: number): string[] => wrapText(text, STYLE, width, maxLines).map(textOf);

describe('lines', () => {
  test('are filled as far as they go; spaces at their ends are dropped', () => {
    expect(wrap('the guest arrives   at the desk', 60)).toEqual(['the guest', 'arrives   at', 'the desk']);
  });

  test('keep explicit line ends, also empty lines', () => {
    expect(wrap('a\n\nb', 100)).toEqual(['a', '', 'b']);
  });

  test('of no text are none', () => {
    expect(wrap('', 100)).toEqual([]);
  });

  test('break between Chinese characters, never before closing or after opening punctuation', () => {
    expect(wrap('客人到达，办理（入住）', 40)).toEqual(['客人到', '达，办理', '（入住）']);
  });

  test('break inside what is wider than a line', () => {
    const lines = wrap('see abcdefghijklmnopqrstuvwxyz', 50);
    expect(lines[0]).toBe('see');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(1).join('')).toBe('abcdefghijklmnopqrstuvwxyz');
  });

  test('break after a hyphen only where the word has no line of its own', () => {
    expect(wrap('does check-out', 60)).toEqual(['does', 'check-out']);
    expect(wrap('a check-out-procedure-list', 60)).toEqual(['a check-', 'out-', 'procedure-', 'list']);
  });

  test('hold at least one grapheme, however narrow', () => {
    expect(wrap('客人', 1)).toEqual(['客', '人']);
  });

  test('are never wider than asked', () => {
    for (const line of wrapText('Guests’ 客人 “luggage”, 24/7 https://a.b/c/d?e=f 行李——😀 คนไทย', STYLE, 47)) {
      expect(line.width).toBeLessThanOrEqual(47 + 1e-6);
    }
  });

  test('fit into the width that the whole text was measured at', () => {
    const text = 'Receives 3 bags 行李 and 房卡';
    const [line] = wrapText(text, STYLE, Infinity);
    expect(wrap(text, line?.width ?? 0)).toEqual([text]);
  });
});

describe('with a largest number of lines', () => {
  test('the last one ends in "…" when something is left out', () => {
    expect(wrap('the guest arrives at the desk', 60, 2)).toEqual(['the guest', 'arrives at t…']);
    expect(wrap('客人到达酒店前台', 40, 1)).toEqual(['客人到…']);
    expect(wrap('one\ntwo', 60, 1)).toEqual(['one…']);
  });

  test('nothing is added when all fits', () => {
    expect(wrap('the guest', 60, 1)).toEqual(['the guest']);
    expect(wrap('the guest\n', 60, 1)).toEqual(['the guest']);
  });

  test('"…" alone stands where nothing else has room', () => {
    expect(wrap('客人', 3, 1)).toEqual(['…']);
  });
});

test('runs follow one another without gaps, and their widths add up', () => {
  const [line] = wrapText('a客b😀', STYLE, Infinity);
  expect(line?.runs.map((run) => run.face)).toEqual(['inter', 'notoSansSC', 'inter', 'notoEmoji']);
  let x = 0;
  for (const run of line?.runs ?? []) {
    expect(run.x).toBeCloseTo(x, 9);
    x += run.width;
  }
  expect(line?.width).toBeCloseTo(x, 9);
});
