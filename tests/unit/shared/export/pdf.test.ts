// What the PDF painter tells pdfkit's document.

import { expect, test } from 'vitest';
import { paintPdf, type PdfEnvironment, type PdfLike } from '#shared/export/pdf';
import type { Primitive } from '#shared/scene/scene';
import { item, sceneOf } from '../../../outputs/support/scenes';
import { recorder } from './recorder';

const ENVIRONMENT: PdfEnvironment = {
  fontName: (face, weight) => `${face}-${weight}`, drawImage: () => true, systemRun: () => undefined,
};
/** Scale, line join, and the background's colour, box and fill. */
const PREPARATION = 5;

function painted(primitives: readonly Primitive[], environment = ENVIRONMENT): string[] {
  const { target, log } = recorder<PdfLike>();
  paintPdf(target, sceneOf(10, 10, [item('i', primitives)]), 0.75, environment);
  return log.slice(PREPARATION);
}

test('the background is painted first, in points', () => {
  const { target, log } = recorder<PdfLike>();
  paintPdf(target, sceneOf(10, 20, []), 0.75, ENVIRONMENT);
  expect(log).toEqual(['scale(0.75)', 'lineJoin("round")', 'fillColor("#ffffff")', 'rect(0 0 10 20)', 'fill()']);
});

test('colours come before the path, and only when they change', () => {
  const box = { type: 'rect', x: 1, y: 2, w: 3, h: 4, fill: '#aaaaaa', stroke: { color: '#bbbbbb', width: 2 } } as const;
  expect(painted([box, box])).toEqual([
    'fillColor("#aaaaaa")', 'strokeColor("#bbbbbb")', 'lineWidth(2)', 'rect(1 2 3 4)', 'fillAndStroke()',
    'rect(1 2 3 4)', 'fillAndStroke()',
  ]);
});

test('a dot of a round cap is a dash that pdfkit accepts', () => {
  const dotted = { type: 'path', segments: [['M', 0, 0], ['L', 9, 0]], stroke: { color: '#000000', width: 2, dash: [0, 5], cap: 'round' } } as const;
  const plain = { ...dotted, stroke: { color: '#000000', width: 2 } };
  const log = painted([dotted, plain]);
  expect(log).toContain('dash([0.01,5] {"phase":0})');
  expect(log).toContain('lineCap("round")');
  expect(log.slice(log.indexOf('stroke()') + 1)).toEqual(expect.arrayContaining(['undash()', 'lineCap("butt")']));
});

test('a shape without paint is not drawn at all', () => {
  expect(painted([{ type: 'circle', cx: 1, cy: 1, r: 1 }])).toEqual([]);
});

test('text is set run by run on the baseline', () => {
  const asked: string[] = [];
  const log = painted([{
    type: 'text', y: 20, size: 13, weight: 500, fill: '#111111',
    runs: [
      { text: 'a', face: 'inter', x: 1, width: 7 },
      { text: 'ก', face: 'system', x: 8, width: 8 },
      { text: 'b', face: 'inter', x: 16, width: 7 },
    ],
  }], { ...ENVIRONMENT, systemRun: (run) => void asked.push(run.text) });
  const options = '{"lineBreak":false,"baseline":"alphabetic"}';
  expect(asked).toEqual(['ก']);
  expect(log).toEqual([
    'fillColor("#111111")', 'font("inter-500")', 'fontSize(13)', `text("a" 1 20 ${options})`,
    'fillColor("#111111")', 'font("inter-500")', 'fontSize(13)', `text("b" 16 20 ${options})`,
  ]);
});

test('a missing picture leaves a quiet box', () => {
  const image = { type: 'image', hash: 'h', x: 1, y: 2, w: 3, h: 4 } as const;
  expect(painted([image])).toEqual(['save()', 'rect(1 2 3 4)', 'clip()', 'restore()']);
  expect(painted([image], { ...ENVIRONMENT, drawImage: () => false })).toContain('fill()');
});
