import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { eachRecord, getRecord } from '#shared/blueprint/buckets';
import type { Blueprint, Gutter } from '#shared/blueprint/records';
import type { Point } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';
import { generateBlueprint } from '../../../../../build/bench/generate';
import { blueprintOf, builder } from '../drawing';
import { figuresOfScene } from './figures';

const NEAR = 24;

function bent(blueprint: Blueprint, id: string, via: Gutter[]): Blueprint {
  return produce(blueprint, (draft) => {
    const connector = getRecord(draft.connectors, id)!;
    if (via.length > 0) connector.via = via;
    else delete connector.via;
  });
}

/** Whether the line runs along the border, as tracks in that gutter do. */
function runsIn(scene: Scene, id: string, axis: 'x' | 'y', at: number): boolean {
  const points = scene.geometry.routes.get(id) as readonly Point[];
  return points.some((p, i) => {
    const q = points[i + 1];
    return q !== undefined && Math.abs(p[axis] - q[axis]) < 0.01 && Math.abs(p[axis] - at) < NEAR;
  });
}

const before = (type: 'lane' | 'step', id: string): Gutter => ({ type, id, side: 'before' });
const after = (type: 'lane' | 'step', id: string): Gutter => ({ type, id, side: 'after' });

describe('a connector that was bent by hand', () => {
  const cards = [['a', 1, 0], ['b', 1, 3], ['c', 3, 2]] as const;
  const plain = blueprintOf({ steps: 6, cards, connectors: [['x', 'a', 'b'], ['y', 'a', 'c']] });

  test('runs through the gutters that it was led to, and only as crooked as that needs', () => {
    const scene = builder()(bent(plain, 'x', [before('lane', 'l1')]));
    expect(runsIn(scene, 'x', 'y', scene.geometry.lanes[1]!.y)).toBe(true);
    expect(scene.geometry.routes.get('x')).toHaveLength(4);
    const outer = builder()(bent(plain, 'x', [before('lane', 'l0')]));
    expect(runsIn(outer, 'x', 'y', outer.geometry.lanes[0]!.y)).toBe(true);
  });
  test('goes through several in their order', () => {
    const scene = builder()(bent(plain, 'y', [after('step', 's0'), after('lane', 'l3'), after('step', 's4')]));
    const { steps, lanes } = scene.geometry;
    expect(runsIn(scene, 'y', 'x', steps[1]!.x)).toBe(true);
    expect(runsIn(scene, 'y', 'y', lanes[3]!.y + lanes[3]!.h)).toBe(true);
    expect(runsIn(scene, 'y', 'x', steps[4]!.x + steps[4]!.w)).toBe(true);
  });
  test('is routed again when its bends change, and as before when they go', () => {
    const build = builder();
    const automatic = build(plain).geometry.routes.get('x');
    const via = [before('lane', 'l1')];
    expect(build(bent(plain, 'x', via)).geometry.routes.get('x')).toEqual(builder()(bent(plain, 'x', via)).geometry.routes.get('x'));
    expect(build(plain).geometry.routes.get('x')).toEqual(automatic);
  });
  test('ignores bends whose lane is not there', () => {
    expect(builder()(bent(plain, 'x', [before('lane', 'nowhere')])).geometry.routes.get('x')).toHaveLength(2);
  });
  test('leaves them where a card stands across the gutter, and follows them again when it makes way', () => {
    const spanning = produce(blueprintOf({ steps: 6, cards: [['a', 1, 0], ['b', 3, 5], ['wall', 2, 1]], connectors: [['x', 'a', 'b']] }), (draft) => {
      getRecord(draft.cards, 'wall')!.span = 2;
    });
    const blocked = bent(spanning, 'x', [before('step', 's2')]);
    const build = builder();
    const scene = build(blocked);
    const x = scene.geometry.steps[2]!.x;
    expect(figuresOfScene(blocked, scene)['cards run over']).toBe(0);
    expect(runsIn(scene, 'x', 'x', x)).toBe(false);
    const free = produce(blocked, (draft) => {
      getRecord(draft.cards, 'wall')!.span = 1;
    });
    expect(runsIn(build(free), 'x', 'x', x)).toBe(true);
  });
});

test('bends on every third connector of a large blueprint: no line on another, none through a card', () => {
  const blueprint = produce(generateBlueprint({ cards: 200, connectors: 200, seed: 4 }), (draft) => {
    [...eachRecord(draft.connectors)].forEach((connector, i) => {
      const card = getRecord(draft.cards, connector.to)!;
      if (i % 3 === 0) connector.via = [i % 2 === 0 ? after('lane', card.lane) : before('step', card.step)];
    });
  });
  const figures = figuresOfScene(blueprint, builder()(blueprint));
  expect(figures['cards run over']).toBe(0);
  expect(figures['lines on one another (px)']).toBeLessThan(1);
});
