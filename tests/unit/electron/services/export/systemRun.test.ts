// Runs that no bundled face covers: divided by installed fonts, and spelt out where there is none.

import { expect, test } from 'vitest';
import { systemRunPlanner } from '../../../../../electron/services/export/systemRun';
import type { SystemFont } from '../../../../../electron/services/export/systemFonts';
import { createMeasurer } from '#shared/scene/text/measurer';
import type { TextPrimitive, TextRun } from '#shared/scene/scene';

const hebrew: SystemFont = { path: 'hebrew.ttf', embeddable: true };
const fonts = { find: (codes: readonly number[]) => (codes.every((c) => c === 0x20 || (c >= 0x590 && c < 0x600)) ? hebrew : undefined) };
const run = (text: string, width: number): TextRun => ({ text, face: 'system', x: 10, width });
const line: TextPrimitive = { type: 'text', y: 50, size: 20, weight: 500, fill: '#000000', runs: [] };

test('a run of one script is one piece, spaces included', () => {
  expect(systemRunPlanner(fonts).plan(run('שלום עולם', 90), line)).toEqual({
    pieces: [{ text: 'שלום עולם', x: 10, width: 90, font: hebrew }],
    labels: [],
  });
});

test('a mixed run keeps the places of its characters', () => {
  const planner = systemRunPlanner(fonts);
  const { pieces, labels } = planner.plan(run('שלกว', 40), line);
  expect(pieces).toEqual([{ text: 'של', x: 10, width: 20, font: hebrew }]);
  expect(labels.map(({ text, x }) => `${text} ${x}`)).toEqual(['U+ 30', '0E01 30', 'U+ 40', '0E27 40']);
  expect([...planner.missing]).toEqual(['ก', 'ว']);
});

test('a code point is spelt inside the place of its character, on the line', () => {
  const measure = createMeasurer();
  for (const text of ['ก', 'กุ้', '\u{20000}']) {
    for (const label of systemRunPlanner(fonts).plan(run(text, 12), line).labels) {
      expect(measure.line(label.text, { size: label.size, weight: 500 }).width).toBeLessThanOrEqual(12);
      expect(label.y).toBeLessThanOrEqual(50);
      expect(label.y - label.size).toBeGreaterThanOrEqual(50 - 20);
    }
  }
});
