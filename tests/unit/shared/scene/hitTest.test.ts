import { describe, expect, it } from 'vitest';
import { lightTheme } from '#shared/scene/theme';
import { sceneBuilder } from '#shared/scene/build';
import { cardsIn, cellAt, distanceToRoute, hitTest } from '#shared/scene/hitTest';
import { createMeasurer } from '#shared/scene/text/measurer';
import { translator } from '#shared/i18n/translator';
import { smallBlueprint } from '../../../support/blueprints';

const scene = sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator('en') })(smallBlueprint());
const { geometry } = scene;
const middle = (id: string): { x: number; y: number } => {
  const box = geometry.cards.get(id)?.box;
  if (!box) throw new Error(id);
  return { x: box.x + box.w / 2, y: box.y + box.h / 2 };
};

describe('hitTest', () => {
  it('finds cards before the connectors and cells under them', () => {
    for (const id of ['c_1', 'c_2', 'c_3', 'c_4', 'c_5']) expect(hitTest(scene, middle(id), 6)).toEqual({ type: 'card', id });
  });

  it('finds a connector within the tolerance and no further', () => {
    const [a, b] = geometry.routes.get('x_1') ?? [];
    if (!a || !b) throw new Error('x_1');
    const on = { x: (a.x + b.x) / 2, y: a.y };
    expect(hitTest(scene, { ...on, y: on.y + 5 }, 6)).toEqual({ type: 'connector', id: 'x_1' });
    expect(hitTest(scene, { ...on, y: on.y + 12 }, 6)?.type).toBe('cell');
  });

  it('finds headers, lane names, cells and the title, and nothing outside', () => {
    const lane = geometry.lanes[2];
    const step = geometry.steps[4];
    if (!lane || !step) throw new Error('grid');
    const y = lane.y + lane.h / 2;
    expect(hitTest(scene, { x: 20, y }, 6)).toEqual({ type: 'lane', id: lane.id });
    expect(hitTest(scene, { x: step.x + 4, y }, 6)).toEqual({ type: 'cell', lane: lane.id, step: step.id });
    expect(hitTest(scene, { x: step.x + 4, y: geometry.stepTop + 4 }, 6)).toEqual({ type: 'step', id: step.id });
    expect(hitTest(scene, { x: step.x + 4, y: geometry.phaseTop + 4 }, 6)).toEqual({ type: 'phase', id: 'p_2' });
    expect(hitTest(scene, { x: 50, y: 5 }, 6)).toEqual({ type: 'title' });
    expect(hitTest(scene, { x: scene.width + 1, y }, 6)).toBeNull();
    expect(hitTest(scene, { x: step.x, y: scene.height + 1 }, 6)).toBeNull();
  });
});

it('cardsIn gives what a frame touches', () => {
  const box = geometry.cards.get('c_2')?.box;
  if (!box) throw new Error('c_2');
  expect(cardsIn(scene, { x: box.x - 5, y: box.y - 5, w: 10, h: 10 })).toEqual(['c_2']);
  expect(cardsIn(scene, { x: 0, y: 0, w: scene.width, h: scene.height })).toHaveLength(5);
});

it('cellAt knows the grid only', () => {
  expect(cellAt(geometry, middle('c_5'))).toEqual({ lane: 'l_4', step: 's_4' });
  expect(cellAt(geometry, { x: 5, y: 5 })).toBeNull();
});

it('distanceToRoute measures to the nearest part', () => {
  const route = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }];
  expect(distanceToRoute({ x: 5, y: 3 }, route)).toBe(3);
  expect(distanceToRoute({ x: 14, y: 5 }, route)).toBe(4);
  expect(distanceToRoute({ x: 13, y: 14 }, route)).toBe(5);
  expect(distanceToRoute({ x: 0, y: 0 }, [])).toBe(Infinity);
});
