import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { getRecord } from '#shared/blueprint/buckets';
import { roundedLine } from '#shared/scene/emit/pathOf';
import type { Scene, Segment } from '#shared/scene/scene';
import { blueprintOf, builder, type Drawn } from '../drawing';

/** `level` runs along lane 2 between the outer cards, and `up0` … go straight through it. */
function crossed(uprights: number): Drawn {
  const columns = Array.from({ length: uprights }, (_, i) => i + 1);
  return {
    steps: uprights + 2,
    cards: [['left', 2, 0], ['right', 2, uprights + 1], ...columns.flatMap((c) => [[`t${c}`, 1, c], [`b${c}`, 3, c]] as const)],
    connectors: [['level', 'left', 'right'], ...columns.map((c) => [`up${c}`, `t${c}`, `b${c}`] as const)],
  };
}

function lineOf(scene: Scene, id: string): readonly Segment[] {
  const line = scene.items.find((item) => item.id === `connector:${id}`)!.primitives[0]!;
  return line.type === 'path' ? line.segments : [];
}

const arcs = (segments: readonly Segment[]) => segments.filter(([command]) => command === 'C');

describe('line jumps', () => {
  test('the level line jumps over each line that it crosses; the upright ones do not', () => {
    const scene = builder()(blueprintOf(crossed(2)));
    expect(scene.geometry.routes.get('level')).toHaveLength(2);
    expect(arcs(lineOf(scene, 'level'))).toHaveLength(2);
    expect(arcs(lineOf(scene, 'up1'))).toHaveLength(0);
  });
  test('lines that share a card and never cross have none', () => {
    const scene = builder()(blueprintOf({ cards: [['a', 1, 0], ['b', 1, 1], ['c', 2, 1]], connectors: [['x', 'a', 'b'], ['y', 'a', 'c']] }));
    for (const id of ['x', 'y']) expect(arcs(lineOf(scene, id))).toHaveLength(0);
  });
  test('lines that run close together are jumped at once', () => {
    const scene = builder()(blueprintOf({
      steps: 4,
      cards: [
        ['left', 2, 0], ['right', 2, 3], ['m', 1, 1], ['n', 3, 2], ['p', 0, 1], ['q', 4, 2],
        // Keep the two in the gutter: all straight ways are taken.
        ['m2', 1, 2], ['n2', 3, 1], ['p2', 0, 2], ['q2', 4, 1],
      ],
      connectors: [['level', 'left', 'right'], ['x', 'm', 'n'], ['y', 'p', 'q']],
    }));
    const { routes } = scene.geometry;
    const [x, y] = [routes.get('x')![1]!.x, routes.get('y')![1]!.x];
    expect(Math.abs(x - y)).toBeLessThan(12);
    expect(x).not.toBe(y);
    expect(arcs(lineOf(scene, 'level'))).toHaveLength(1);
  });
  test('items stay the same when nothing near changes, and lose a jump with its line', () => {
    const build = builder();
    const blueprint = blueprintOf({ ...crossed(2), steps: 8, cards: [...crossed(2).cards!, ['far', 4, 7]] });
    const item = (scene: Scene) => scene.items.find(({ id }) => id === 'connector:level');
    const before = item(build(blueprint));
    const elsewhere = produce(blueprint, (draft) => {
      getRecord(draft.cards, 'far')!.title = 'Else';
    });
    expect(item(build(elsewhere))).toBe(before);
    const fewer = build(produce(elsewhere, (draft) => {
      getRecord(draft.connectors, 'up1')!.to = 'b2';
    }));
    expect(item(fewer)).not.toBe(before);
  });
  test('a jump is drawn in the direction of its leg, above it', () => {
    const segments = roundedLine([{ x: 100, y: 50 }, { x: 0, y: 50 }], 7, [{ y: 50, from: 20, to: 29 }, { y: 50, from: 60, to: 69 }]);
    expect(segments).toEqual([
      ['M', 100, 50], ['L', 69, 50], ['C', 69, 44, 60, 44, 60, 50], ['L', 29, 50], ['C', 29, 44, 20, 44, 20, 50], ['L', 0, 50],
    ]);
  });
});
