import { describe, expect, test } from 'vitest';
import type { Connector } from '#shared/blueprint/records';
import { fieldOf } from '#shared/scene/route/field';
import { chooseRoute } from '#shared/scene/route/choose';
import { NOBODY, occupancy } from '#shared/scene/route/occupancy';
import { router } from '#shared/scene/route/router';
import { generatedTask, tangledTask } from '../../../../../build/bench/routingOurs';

type Task = ReturnType<typeof tangledTask>;

function fieldFor({ obstacles, geometry }: Task, movedCard?: string) {
  const cards = obstacles.map((card) => (card.id === movedCard ? { ...card, box: { ...card.box, x: card.box.x + 3 } } : card));
  return fieldOf(cards, geometry.lanes, geometry.steps);
}

/** Pairs of lines that were compared while everything was routed, and then after one card moved. */
function efforts(task: Task): [number, number] {
  const used = occupancy();
  const route = router(used);
  route(task.connectors, fieldFor(task));
  const first = used.effort();
  route(task.connectors, fieldFor(task, task.obstacles[20]!.id));
  return [first, used.effort() - first];
}

describe('a tangle', () => {
  test('takes no more effort than the cap, at first and after a change', () => {
    const [first, change] = efforts(tangledTask(50, 500, 3));
    expect(first).toBeLessThan(11_000_000);
    expect(change).toBeLessThan(1_000_000);
  });
  test('is far more than a blueprint as people draw them, which stays far below the cap', () => {
    const [first, change] = efforts(generatedTask(400, 2));
    expect(first).toBeLessThan(2_000_000);
    expect(change).toBeLessThan(50_000);
  });
  test('gets a line for each connector, from card to card, the same every time', () => {
    const task = tangledTask(40, 250, 4);
    const routes = router()(task.connectors, fieldFor(task));
    expect(routes.map((r) => r.id)).toEqual(task.connectors.map((c: Connector) => c.id));
    for (const { points } of routes) {
      points.slice(1).forEach((p, i) => expect(p.x === points[i]!.x || p.y === points[i]!.y).toBe(true));
    }
    expect(router()(task.connectors, fieldFor(task))).toEqual(routes);
  });
  test('has a way for connectors that may not look at others any more, past all cards', () => {
    const task = tangledTask(40, 100, 6);
    const field = fieldFor(task);
    for (const { id, from, to } of task.connectors) {
      const ends = { a: field.cards.get(from)!, b: field.cards.get(to)!, field };
      expect(chooseRoute({ id, goesBack: false, heads: 'end', pins: [] }, ends, NOBODY, Infinity, true)).toMatchObject({ blocked: false });
    }
  });
  test('stays as it is, but for few lines, when one card moves', () => {
    const task = tangledTask(60, 300, 5);
    const route = router();
    const before = new Map(route(task.connectors, fieldFor(task)).map((r) => [r.id, r.points.length]));
    const after = route(task.connectors, fieldFor(task, task.obstacles[20]!.id));
    expect(after.filter((r) => before.get(r.id) === r.points.length).length).toBeGreaterThan(270);
  });
});
