import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { getRecord, putRecord } from '#shared/blueprint/buckets';
import type { Blueprint } from '#shared/blueprint/records';
import { generateBlueprint } from '../../../../../build/bench/generate';
import { blueprintOf, builder } from '../drawing';
import { figuresOfScene } from './figures';

function moved(blueprint: Blueprint, id: string, step: string): Blueprint {
  return produce(blueprint, (draft) => {
    const card = getRecord(draft.cards, id)!;
    const from = draft.steps[card.step]!.cells;
    from[card.lane] = from[card.lane]!.filter((other) => other !== id);
    card.step = step;
    (draft.steps[step]!.cells[card.lane] ??= []).push(id);
  });
}

describe('a small edit changes little', () => {
  test('when a card moves, almost all connectors of other cards stay as they are', () => {
    const blueprint = generateBlueprint({ cards: 1000, connectors: 1000, seed: 2 });
    for (const [id, step] of [['c_500', 's_44'], ['c_120', 's_9'], ['c_800', 's_70']] as const) {
      const build = builder();
      const before = build(blueprint).geometry;
      const after = build(moved(blueprint, id, step)).geometry;
      // Where a lane grew, all below it move: compare only shapes then.
      const sameLanes = before.lanes.every((lane, i) => lane.h === after.lanes[i]!.h);
      const same = [...after.routes].filter(([route, points]) => {
        const old = before.routes.get(route)!;
        return sameLanes ? old === points : old.length === points.length && old.every((p, i) => p.x === points[i]!.x);
      });
      expect(same.length).toBeGreaterThanOrEqual(950);
    }
  });
  test('when a lane grows, what is below moves with it, and what is above stays', () => {
    const build = builder();
    const blueprint = blueprintOf({
      steps: 6,
      cards: [['a', 0, 0], ['b', 0, 2], ['tall', 1, 5], ['c', 2, 1], ['d', 3, 3], ['e', 3, 1], ['f', 1, 1]],
      connectors: [['above', 'a', 'b'], ['below', 'c', 'd'], ['across', 'a', 'e'], ['in', 'f', 'c']],
    });
    const before = build(blueprint).geometry;
    const grown = produce(blueprint, (draft) => {
      getRecord(draft.cards, 'tall')!.title = 'A title that needs so many lines that its lane has to grow for it and for nobody else';
    });
    const { lanes, routes } = build(grown).geometry;
    const by = lanes[2]!.y - before.lanes[2]!.y;
    expect(by).toBeGreaterThan(0);
    expect(routes.get('above')).toBe(before.routes.get('above'));
    expect(routes.get('below')).toEqual(before.routes.get('below')!.map((p) => ({ x: p.x, y: p.y + by })));
    expect(Object.fromEntries(routes)).toEqual(Object.fromEntries(builder()(grown).geometry.routes));
  });
  test('after a lane grew, a new connector still knows where the others run', () => {
    const build = builder();
    const cards = [['a', 2, 0], ['b', 2, 2], ['c', 2, 1], ['tall', 0, 3], ['d', 3, 0], ['e', 3, 2], ['f', 3, 1]] as const;
    const blueprint = blueprintOf({ cards, connectors: [['x', 'a', 'b'], ['y', 'd', 'e']] });
    build(blueprint);
    const grown = produce(blueprint, (draft) => {
      getRecord(draft.cards, 'tall')!.title = 'A title that needs so many lines that its lane has to grow for it and for nobody else';
    });
    build(grown);
    const more = produce(grown, (draft) => {
      putRecord(draft.connectors, { id: 'late', kind: 'flow', from: 'a', to: 'e' });
    });
    const { routes } = build(more).geometry;
    expect(Object.fromEntries(routes)).toEqual(Object.fromEntries(builder()(more).geometry.routes));
  });
  test('lines stay right while lanes grow and shrink and cards move', () => {
    const build = builder();
    let blueprint = generateBlueprint({ cards: 200, connectors: 200, seed: 6 });
    build(blueprint);
    for (let i = 0; i < 20; i++) {
      const id = `c_${(i * 31) % 200}`;
      blueprint = i % 2 === 0 ? moved(blueprint, id, `s_${(i * 5) % 30}`) : produce(blueprint, (draft) => {
        getRecord(draft.cards, id)!.title = i % 4 === 1 ? 'Short' : 'A title that needs so many lines that its lane has to grow for it and for nobody else';
      });
      const figures = figuresOfScene(blueprint, build(blueprint));
      expect(figures['cards run over'], `after edit ${i}`).toBe(0);
      expect(figures['lines on one another (px)'], `after edit ${i}`).toBeLessThan(1);
    }
  });
  test('a connector takes the straight way again when the card in its way goes', () => {
    const build = builder();
    const blueprint = blueprintOf({ cards: [['a', 1, 0], ['wall', 1, 1], ['b', 1, 2]], connectors: [['x', 'a', 'b']] });
    expect(build(blueprint).geometry.routes.get('x')!.length).toBeGreaterThan(2);
    expect(build(moved(blueprint, 'wall', 's3')).geometry.routes.get('x')).toHaveLength(2);
  });
});
