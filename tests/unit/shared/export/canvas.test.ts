// What the canvas painter tells the context, and what it saves itself telling.

import { expect, test } from 'vitest';
import { paintItems, type CanvasEnvironment, type CanvasLike } from '#shared/export/canvas';
import type { Primitive, SceneItem, TextPrimitive } from '#shared/scene/scene';
import { recorder } from './recorder';

const SETTINGS = 5;

function painted(primitives: readonly Primitive[], environment: CanvasEnvironment = { image: () => undefined }): string[] {
  const { target, log } = recorder<CanvasLike>();
  const item: SceneItem = { id: 'i', ref: { type: 'sheet', id: 'i' }, layer: 'content', box: { x: 0, y: 0, w: 9, h: 9 }, primitives };
  paintItems(target, [item], environment);
  return log.slice(SETTINGS);
}

const line: TextPrimitive = {
  type: 'text', y: 20, size: 13, weight: 600, fill: '#111111',
  runs: [
    { text: 'a', face: 'inter', x: 1, width: 7 },
    { text: '客', face: 'notoSansSC', x: 8, width: 13 },
    { text: 'ก', face: 'system', x: 21, width: 8 },
  ],
};

test('kerning and hinting are off before anything is painted', () => {
  const { target, log } = recorder<CanvasLike>();
  paintItems(target, [], { image: () => undefined });
  expect(log).toContain('fontKerning="none"');
  expect(log).toContain('textRendering="geometricPrecision"');
});

test('a plain box is one call, and the same colour is set once', () => {
  const box = { type: 'rect', x: 1, y: 2, w: 3, h: 4, fill: '#aaaaaa' } as const;
  expect(painted([box, box])).toEqual(['fillStyle="#aaaaaa"', 'fillRect(1 2 3 4)', 'fillRect(1 2 3 4)']);
});

test('a radius is never more than half a side', () => {
  expect(painted([{ type: 'rect', x: 0, y: 0, w: 30, h: 10, r: 9, fill: '#aaaaaa' }])).toContain('roundRect(0 0 30 10 5)');
});

test('the same stroke is set once, another only where it differs', () => {
  const stroke = { color: '#bbbbbb', width: 2 };
  const circle = { type: 'circle', cx: 5, cy: 5, r: 2, stroke } as const;
  const dashed = { ...circle, stroke: { ...stroke, dash: [4, 2] } };
  const log = painted([circle, circle, dashed]);
  expect(log.filter((entry) => entry.startsWith('strokeStyle'))).toHaveLength(1);
  expect(log.filter((entry) => entry.startsWith('setLineDash'))).toEqual(['setLineDash([])', 'setLineDash([4,2])']);
  expect(log.filter((entry) => entry === 'stroke()')).toHaveLength(3);
});

test('runs are set at their own x, in a weight that the face has', () => {
  expect(painted([line])).toEqual([
    'fillStyle="#111111"',
    'font="600 13px \\"Sightline Inter\\""', 'fillText("a" 1 20)',
    'font="700 13px \\"Sightline Noto Sans SC\\""', 'fillText("客" 8 20)',
    'font="600 13px system-ui, sans-serif"', 'fillText("ก" 21 20 8)',
  ]);
});

test('a run without a bundled face can be painted by somebody else, who may change the state', () => {
  const asked: string[] = [];
  const log = painted([line, line], { image: () => undefined, systemRun: (run) => void asked.push(run.text) });
  expect(asked).toEqual(['ก', 'ก']);
  expect(log.filter((entry) => entry.startsWith('fillStyle'))).toHaveLength(3);
  expect(log.filter((entry) => entry.startsWith('fillText'))).toHaveLength(4);
});

test('a picture is clipped to its radius; one that is missing leaves a quiet box', () => {
  const image = { type: 'image', hash: 'h', x: 1, y: 2, w: 3, h: 4, r: 1 } as const;
  expect(painted([image], { image: () => 'pixels' })).toEqual([
    'save()', 'beginPath()', 'roundRect(1 2 3 4 1)', 'clip()', 'drawImage("pixels" 1 2 3 4)', 'restore()',
  ]);
  expect(painted([image])).toContain('fill()');
});

test('paths keep their segments', () => {
  const log = painted([{ type: 'path', segments: [['M', 0, 1], ['L', 2, 3], ['Q', 4, 5, 6, 7], ['C', 1, 2, 3, 4, 5, 6], ['Z']], fill: '#cccccc' }]);
  expect(log).toEqual([
    'beginPath()', 'moveTo(0 1)', 'lineTo(2 3)', 'quadraticCurveTo(4 5 6 7)', 'bezierCurveTo(1 2 3 4 5 6)', 'closePath()',
    'fillStyle="#cccccc"', 'fill()',
  ]);
});

test('a dashed outline begins where every other medium begins it, not where a context would', () => {
  const calls = painted([{ type: 'rect', x: 0, y: 0, w: 30, h: 20, r: 5, stroke: { color: '#111111', width: 1, dash: [4, 3] } }]);
  expect(calls.filter((call) => call.startsWith('roundRect'))).toEqual([]);
  expect(calls.slice(0, 4)).toEqual(['beginPath()', 'moveTo(5 0)', 'lineTo(25 0)', 'arc(25 5 5 -1.5707963267948966 0)']);
});
