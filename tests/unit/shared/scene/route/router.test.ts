import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Blueprint } from '#shared/blueprint/records';
import type { Box, Point } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';
import { eachRecord, getRecord } from '#shared/blueprint/buckets';
import { generateBlueprint } from '../../../../../build/bench/generate';
import { blueprintOf, builder } from '../drawing';

function legs(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((p, i) => [points[i]!, p]);
}

/** Whether the leg passes through the inside of the box. */
function cuts([p, q]: [Point, Point], box: Box): boolean {
  const left = Math.min(p.x, q.x);
  const top = Math.min(p.y, q.y);
  return left < box.x + box.w - 1 && Math.max(p.x, q.x) > box.x + 1 && top < box.y + box.h - 1 && Math.max(p.y, q.y) > box.y + 1;
}

/** Pairs of connector and card that it runs through. */
function collisions(blueprint: Blueprint, { geometry }: Scene): string[] {
  const cards = [...geometry.cards.values()];
  return [...eachRecord(blueprint.connectors)].flatMap((connector) =>
    legs(geometry.routes.get(connector.id)!).flatMap((leg) => cards.filter((card) => cuts(leg, card.box)).map((card) => `${connector.id} through ${card.id}`)),
  );
}

describe('routes', () => {
  test('are orthogonal, start and end on the cards’ borders, and keep off all cards', () => {
    const blueprint = generateBlueprint({ cards: 1000, connectors: 1000, seed: 2 });
    const scene = builder()(blueprint);
    for (const connector of eachRecord(blueprint.connectors)) {
      const points = scene.geometry.routes.get(connector.id)!;
      for (const [p, q] of legs(points)) expect(p.x === q.x || p.y === q.y, connector.id).toBe(true);
      expect(onBorder(points[0]!, scene.geometry.cards.get(connector.from)!.box)).toBe(true);
      expect(onBorder(points.at(-1)!, scene.geometry.cards.get(connector.to)!.box)).toBe(true);
    }
    expect(collisions(blueprint, scene)).toEqual([]);
  });
  test('are straight where nothing stands between', () => {
    const { routes } = builder()(blueprintOf({ cards: [['a', 1, 0], ['b', 1, 2], ['c', 3, 0]], connectors: [['x', 'a', 'b'], ['y', 'a', 'c']] })).geometry;
    expect(routes.get('x')).toHaveLength(2);
    expect(routes.get('y')).toHaveLength(2);
  });
  test('go around a card that stands between', () => {
    const blueprint = blueprintOf({ cards: [['a', 1, 0], ['wall', 1, 1], ['b', 1, 2]], connectors: [['x', 'a', 'b']] });
    const scene = builder()(blueprint);
    expect(scene.geometry.routes.get('x')!.length).toBeGreaterThan(2);
    expect(collisions(blueprint, scene)).toEqual([]);
  });
  test('a loop leaves and enters from above or below', () => {
    const { geometry } = builder()(blueprintOf({ cards: [['a', 1, 0], ['b', 1, 1]], connectors: [['x', 'b', 'a', { kind: 'loop' }]] }));
    const points = geometry.routes.get('x')!;
    expect(points[0]!.x).toBe(points[1]!.x);
    expect(points.at(-1)!.x).toBe(points.at(-2)!.x);
  });
  test('connectors on one side of a card end at different places', () => {
    const { routes } = builder()(blueprintOf({
      cards: [['a', 1, 0], ['b', 1, 2], ['c', 2, 2], ['d', 0, 2]], connectors: [['x', 'a', 'b'], ['y', 'a', 'c'], ['z', 'a', 'd']],
    })).geometry;
    const starts = ['x', 'y', 'z'].map((id) => JSON.stringify(routes.get(id)![0]));
    expect(new Set(starts).size).toBe(3);
  });
  test('do not depend on the order in which records were made', () => {
    const cards = [['a', 1, 0], ['b', 3, 2], ['c', 2, 1]] as const;
    const connectors = [['x', 'a', 'b'], ['y', 'c', 'b'], ['z', 'a', 'c']] as const;
    const one = builder()(blueprintOf({ cards, connectors })).geometry.routes;
    const other = builder()(blueprintOf({ cards, connectors: connectors.toReversed() })).geometry.routes;
    for (const id of ['x', 'y', 'z']) expect(other.get(id)).toEqual(one.get(id));
  });
});

test('stay right through edits: on their cards’ borders, off all others, whatever moved', () => {
  const build = builder();
  let blueprint = generateBlueprint({ cards: 60, connectors: 60, seed: 9 });
  build(blueprint);
  for (let i = 0; i < 30; i++) {
    const id = `c_${(i * 7) % 60}`;
    blueprint = produce(blueprint, (draft) => {
      const card = getRecord(draft.cards, id)!;
      if (i % 3 === 0) {
        card.title = i % 2 === 0 ? 'Short' : 'A title that needs so many lines that its lane has to grow for it and for nobody else';
        return;
      }
      const cell = draft.steps[card.step]!.cells;
      cell[card.lane] = cell[card.lane]!.filter((other) => other !== id);
      card.step = `s_${(i * 3) % 10}`;
      (draft.steps[card.step]!.cells[card.lane] ??= []).push(id);
    });
    const scene = build(blueprint);
    expect(collisions(blueprint, scene)).toEqual([]);
    for (const connector of eachRecord(blueprint.connectors)) {
      const points = scene.geometry.routes.get(connector.id)!;
      expect(onBorder(points[0]!, scene.geometry.cards.get(connector.from)!.box), `${connector.id} after edit ${i}`).toBe(true);
      expect(onBorder(points.at(-1)!, scene.geometry.cards.get(connector.to)!.box), `${connector.id} after edit ${i}`).toBe(true);
    }
  }
});

function onBorder(p: Point, b: Box): boolean {
  const inX = p.x >= b.x && p.x <= b.x + b.w;
  const inY = p.y >= b.y && p.y <= b.y + b.h;
  return inX && inY && (p.x === b.x || p.x === b.x + b.w || p.y === b.y || p.y === b.y + b.h);
}
