// What a font file says about itself.

import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCoverage } from '../../../../../electron/services/export/readCoverage';
import { fontSources } from '../../../../../build/scripts/fontSources.mjs';

const source = (face: string): string => fontSources.find((font) => font.face === face)?.source ?? '';

test('characters of both halves of Unicode are found', () => {
  const inter = readCoverage(source('inter'));
  expect(['A', 'ж', '客', '😀'].map((c) => inter?.has(c.codePointAt(0) ?? 0))).toEqual([true, true, false, false]);
  const emoji = readCoverage(source('notoEmoji'));
  expect(emoji?.has(0x1f600)).toBe(true);
  expect(emoji?.embeddable).toBe(true);
});

test('a damaged file is an error, not a guess', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'sightline-font-')), 'short.ttf');
  writeFileSync(path, readFileSync(source('inter')).subarray(0, 40));
  expect(() => readCoverage(path)).toThrow('cut short');
});
