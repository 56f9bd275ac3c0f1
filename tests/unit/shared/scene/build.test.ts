import { describe, expect, test } from 'vitest';
import { produce } from 'immer';
import { getRecord } from '#shared/blueprint/buckets';
import type { Primitive, Scene } from '#shared/scene/scene';
import { generateBlueprint } from '../../../../build/bench/generate';
import { blueprintOf, builder } from './drawing';

const blueprint = generateBlueprint({ cards: 60, connectors: 60, seed: 5 });

function texts(scene: Scene): string[] {
  return scene.items.flatMap((item) => item.primitives).flatMap((p) => (p.type === 'text' ? [p.runs.map((run) => run.text).join('')] : []));
}

describe('a scene', () => {
  test('is the same for the same blueprint, however it came about', () => {
    const build = builder();
    build(blueprintOf({ cards: [['other', 1, 1]] }));
    expect(build(blueprint)).toEqual(builder()(blueprint));
  });
  test('keeps the identity of every item that an edit does not touch', () => {
    const build = builder();
    const before = new Set(build(blueprint).items);
    const after = build(produce(blueprint, (draft) => {
      getRecord(draft.cards, 'c_7')!.flags = ['fail'];
    }));
    const fresh = after.items.filter((item) => !before.has(item)).map((item) => item.id);
    expect(fresh.filter((id) => id !== 'legend')).toEqual(['card:c_7']);
  });
  test('paints every item within its box', () => {
    for (const item of builder()(blueprint).items) {
      for (const p of item.primitives) {
        const b = boundsOf(p);
        if (!b) continue;
        expect(b.left, item.id).toBeGreaterThanOrEqual(item.box.x - 0.01);
        expect(b.right, item.id).toBeLessThanOrEqual(item.box.x + item.box.w + 0.01);
        expect(b.top, item.id).toBeGreaterThanOrEqual(item.box.y - 0.01);
        expect(b.bottom, item.id).toBeLessThanOrEqual(item.box.y + item.box.h + 0.01);
      }
    }
  });
  test('speaks the reader’s language where the document is silent', () => {
    expect(texts(builder('en')(blueprintOf({})))).toContain('Line of visibility');
    expect(texts(builder('zh-CN')(blueprintOf({})))).toEqual(expect.arrayContaining(['可视分界线', '前台服务行为']));
  });
  test('explains in its legend only what it uses', () => {
    const none = texts(builder()(blueprintOf({ cards: [['a', 1, 0]] })));
    const some = texts(builder()(blueprintOf({ cards: [['a', 1, 0, { flags: ['wait'] }], ['b', 2, 0]], connectors: [['x', 'a', 'b', { kind: 'needs' }]] })));
    expect(none).not.toContain('Wait point');
    expect(some).toEqual(expect.arrayContaining(['Wait point', 'Needs', 'W']));
    expect(some).not.toContain('Exchange');
  });
  test('gives a long title and a narrow sheet room of their own', () => {
    const narrow = { ...blueprintOf({ steps: 1, cards: [['a', 1, 0, { flags: ['fail', 'wait', 'momentOfTruth', 'keyNode'] }]] }), title: 'A very long title that no narrow sheet can hold on one line' };
    const scene = builder()(narrow);
    const title = scene.items.find((item) => item.id === 'title')!;
    const legend = scene.items.find((item) => item.id === 'legend')!;
    expect(title.box.x + title.box.w).toBeLessThanOrEqual(scene.width);
    expect(legend.box.y).toBeGreaterThanOrEqual(title.box.y + title.box.h - 10);
    expect(scene.geometry.phaseTop).toBeGreaterThan(legend.box.y + legend.box.h - 4);
  });
});

function boundsOf(p: Primitive) {
  if (p.type === 'circle') return { left: p.cx - p.r, right: p.cx + p.r, top: p.cy - p.r, bottom: p.cy + p.r };
  if (p.type === 'rect' || p.type === 'image') return { left: p.x, right: p.x + p.w, top: p.y, bottom: p.y + p.h };
  if (p.type === 'text') {
    const [first, last] = [p.runs[0], p.runs.at(-1)];
    return first && last ? { left: first.x, right: last.x + last.width, top: p.y - p.size * 0.75, bottom: p.y + p.size * 0.2 } : null;
  }
  const points = p.segments.flatMap((s) => (s[0] === 'Z' ? [] : [[s.at(-2) as number, s.at(-1) as number] as const]));
  const [xs, ys] = [points.map((q) => q[0]), points.map((q) => q[1])];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
