// Emotion lanes as they are drawn: curve, points, names and legend, and how much room they take.

import { produce } from 'immer';
import { expect, test } from 'vitest';
import type { Blueprint } from '#shared/blueprint/records';
import { intersects } from '#shared/lib/geometry';
import { emotionAtY, emotionY } from '#shared/scene/layout/emotionPlot';
import { emotionText } from '#shared/scene/emit/emotionKey';
import type { Primitive, Scene } from '#shared/scene/scene';
import { blueprintOf, builder } from '../drawing';

function felt(emotions: { asIs?: number[]; toBe?: number[] }, cards: Parameters<typeof blueprintOf>[0]['cards'] = []): Blueprint {
  return produce(blueprintOf({ lanes: ['customer', 'emotion'], cards }), (draft) => {
    draft.personas = { pe_1: { id: 'pe_1', name: 'Ana' } };
    draft.personaOrder = ['pe_1'];
    const steps = draft.phaseOrder.flatMap((id) => draft.phases[id]?.stepOrder ?? []);
    steps.forEach((id, i) => {
      const step = draft.steps[id];
      const [asIs, toBe] = [emotions.asIs?.[i], emotions.toBe?.[i]];
      if (!step || (asIs === undefined && toBe === undefined)) return;
      step.emotions = { ...(asIs === undefined ? {} : { asIs: { pe_1: asIs } }), ...(toBe === undefined ? {} : { toBe: { pe_1: toBe } }) };
    });
  });
}

function partsOf(scene: Scene, id: string): readonly Primitive[] {
  const lane = scene.geometry.lanes[1]?.id ?? '';
  return scene.items.find((item) => item.id === `${id}:${lane}`)?.primitives ?? [];
}

function textsIn(parts: readonly Primitive[]): string[] {
  return parts.flatMap((part) => (part.type === 'text' ? [part.runs.map(({ text }) => text).join('')] : []));
}

test('points stand where their values are, in the middle of their steps', () => {
  const scene = builder()(felt({ asIs: [2, -2, 0] }));
  const { plot } = scene.geometry.lanes[1] ?? {};
  const dots = partsOf(scene, 'emotion').filter((part) => part.type === 'circle' && part.r < 5);
  expect(plot).toBeDefined();
  expect(dots).toMatchObject([{ cy: plot?.top }, { cy: plot?.bottom }, { cy: ((plot?.top ?? 0) + (plot?.bottom ?? 0)) / 2 }]);
  expect(dots.map((dot) => (dot.type === 'circle' ? dot.cx : 0))).toEqual(scene.geometry.steps.slice(0, 3).map(({ x, w }) => x + w / 2));
});

test('peak, lowest point and end have their names', () => {
  expect(textsIn(partsOf(builder()(felt({ asIs: [0, 2, -1, 1] })), 'emotion')).toSorted()).toEqual(['End', 'Lowest', 'Peak']);
});

test('in a part people remember what they remember of the whole', () => {
  const whole = felt({ asIs: [0, 2, -1, 1] });
  const part = produce(whole, (draft) => void draft.phases['p']?.stepOrder.splice(2));
  expect(textsIn(partsOf(builder('en', whole)(part), 'emotion'))).toEqual(['Peak']);
});

test('two personas who feel the same have points side by side and share the name of what they remember', () => {
  const both = produce(felt({ asIs: [0, 2, -1] }), (draft) => {
    draft.personas = { ...draft.personas, pe_2: { id: 'pe_2', name: 'Bo' } };
    draft.personaOrder?.push('pe_2');
    draft.phaseOrder.flatMap((id) => draft.phases[id]?.stepOrder ?? []).slice(0, 3).forEach((id, i) => {
      Object.assign(draft.steps[id]?.emotions?.asIs ?? {}, { pe_2: [-2, 2, 0][i] });
    });
  });
  const scene = builder()(both);
  const parts = partsOf(scene, 'emotion');
  const rings = parts.flatMap((part) => (part.type === 'circle' && part.r > 5 ? [part] : []));
  const apart = rings.flatMap((one, i) => rings.slice(i + 1).map((other) => Math.hypot(one.cx - other.cx, one.cy - other.cy) - one.r - other.r));
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(0);
  expect(textsIn(parts).toSorted()).toEqual(['End', 'Lowest', 'Lowest  ·  End', 'Peak']);
});

test('no name covers a name or a point', () => {
  const parts = partsOf(builder()(felt({ asIs: [2, -2, 2, -2, 1], toBe: [2, -2, 1, -1, 1] })), 'emotion');
  const names = parts.flatMap((part) => (part.type === 'text' ? [{ x: part.runs[0]?.x ?? 0, y: part.y - part.size, w: 40, h: part.size }] : []));
  const dots = parts.flatMap((part) => (part.type === 'circle' && part.r < 5 ? [{ x: part.cx - 4, y: part.cy - 4, w: 8, h: 8 }] : []));
  expect(names.length).toBeGreaterThan(1);
  for (const [i, name] of names.entries()) expect([...names.slice(i + 1), ...dots].filter((other) => intersects(name, other))).toEqual([]);
});

test('as it is is solid and filled, as it should be dashed and hollow', () => {
  const parts = partsOf(builder()(felt({ asIs: [-2, -1], toBe: [1, 2] })), 'emotion');
  const curves = parts.filter((part) => part.type === 'path');
  expect(curves.map(({ stroke }) => stroke?.dash !== undefined)).toEqual([false, true]);
  expect(curves[0]?.stroke?.color).toBe(curves[1]?.stroke?.color);
});

test('the head of the lane says whose curve it is, and what dashes mean where there are any', () => {
  const head = (blueprint: Blueprint) => textsIn(partsOf(builder()(blueprint), 'emotionKey'));
  expect(head(felt({ asIs: [1] }))).toEqual(['Ana', '+2', '+1', '0', '−1', '−2']);
  expect(head(felt({ asIs: [1], toBe: [2] })).slice(0, 3)).toEqual(['Ana', 'Current state', 'Future state']);
  expect(head(felt({}))).toEqual(['+2', '+1', '0', '−1', '−2']);
});

test('is read aloud step by step', () => {
  const spoken = (id: string) => builder()(felt({ asIs: [0, 2, -1], toBe: [1] })).items.find((item) => item.id.startsWith(id))?.spoken;
  expect(spoken('emotion:')).toBe('Ana, Current state: 1: 0, 2: +2 Peak, 3: −1 Lowest End. Ana, Future state: 1: +1.');
  expect(spoken('emotionKey:')).toBe('Ana');
});

test('cards stand beneath the curve', () => {
  const scene = builder()(felt({ asIs: [1] }, [['a', 1, 0], ['b', 1, 0]]));
  const { plot, y = 0, h = 0 } = scene.geometry.lanes[1] ?? {};
  const boxes = [...scene.geometry.cards.values()].map(({ box }) => box);
  for (const box of boxes) {
    expect(box.y).toBeGreaterThan(plot?.bottom ?? Infinity);
    expect(box.y + box.h).toBeLessThan(y + h);
  }
});

test('a collapsed lane has no curve', () => {
  const collapsed = produce(felt({ asIs: [1, 2] }), (draft) => {
    const lane = draft.lanes[draft.laneOrder[1] ?? ''];
    if (lane) lane.collapsed = true;
  });
  const scene = builder()(collapsed);
  expect(partsOf(scene, 'emotion')).toEqual([]);
  expect(scene.geometry.lanes[1]?.plot).toBeUndefined();
});

test('larger type enlarges the curve with everything else', () => {
  const large = produce(felt({ asIs: [2] }), (draft) => { draft.style = { fontSize: 'large' }; });
  const scene = builder()(large);
  expect(partsOf(scene, 'emotion').find((part) => part.type === 'circle')).toMatchObject({ cy: scene.geometry.lanes[1]?.plot?.top });
});

test('heights and values are the same thing both ways, and nothing is beyond the scale', () => {
  const plot = { top: 100, bottom: 204 };
  expect([2, 0.5, 0, -2].map((value) => emotionAtY(plot, emotionY(plot, value)))).toEqual([2, 0.5, 0, -2]);
  expect([emotionAtY(plot, 0), emotionAtY(plot, 999)]).toEqual([2, -2]);
  expect([1.5, 0, -2, 0.04].map(emotionText)).toEqual(['+1.5', '0', '−2', '0']);
});

test('a scene that says the same has the same items', () => {
  const build = builder();
  const blueprint = felt({ asIs: [1, 2] });
  const before = build(blueprint);
  const after = build(produce(blueprint, (draft) => { draft.title = 'Other'; }));
  const item = (scene: Scene) => scene.items.find(({ id }) => id.startsWith('emotion:'));
  expect(item(after)).toBe(item(before));
});

test('a lane that says it in cards alone stays as low as other lanes, until a point is set', () => {
  const cards = [['a', 1, 0]] as const;
  const [customer, emotion] = builder()(felt({}, [['b', 0, 0], ...cards])).geometry.lanes;
  expect(emotion).toMatchObject({ h: customer?.h });
  expect(emotion?.plot).toBeUndefined();
  expect(builder()(felt({ asIs: [1] }, cards)).geometry.lanes[1]?.plot).toBeDefined();
  expect(builder()(felt({})).geometry.lanes[1]?.plot).toBeDefined();
});
