import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { eachRecord, getRecord, putRecord } from '#shared/blueprint/buckets';
import { stepOrder } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { Point } from '#shared/lib/geometry';
import type { Command } from '#shared/commands/command';
import { executeCommand } from '#shared/commands/execute';
import { addStep } from '#shared/commands/steps/addStep';
import { moveStep } from '#shared/commands/steps/moveStep';
import { removeSteps } from '#shared/commands/steps/removeSteps';
import { setStepWidth } from '#shared/commands/steps/setStepWidth';
import { generateBlueprint } from '../../../../../build/bench/generate';
import { blueprintOf, builder } from '../drawing';
import { figuresOfScene, withSpans } from './figures';

function run<Args>(blueprint: Blueprint, command: Command<Args>, args: Args): Blueprint {
  const result = executeCommand(blueprint, command, args);
  if (!result.ok) throw new Error(result.error.key);
  return result.value.blueprint;
}

const addAt = (blueprint: Blueprint, index: number, id = 's_new') => run(blueprint, addStep, { id, phase: 'p', index });
const right = (points: readonly Point[] | undefined, by: number) => points?.map((p) => ({ x: p.x + by, y: p.y }));

const small = blueprintOf({
  steps: 8,
  cards: [['a', 0, 0], ['b', 2, 1], ['c', 1, 5], ['d', 3, 6], ['e', 1, 1], ['f', 1, 2], ['g', 3, 7]],
  connectors: [['left', 'a', 'b'], ['right', 'c', 'd'], ['across', 'b', 'd'], ['there', 'e', 'f'], ['more', 'c', 'g']],
});

describe('when a step comes', () => {
  test('what is left of it stays, what is right of it moves with it, what runs across grows, and nothing is lost', () => {
    const build = builder();
    const before = build(small).geometry;
    const after = addAt(small, 4);
    const { routes, steps } = build(after).geometry;
    expect(routes.get('left')).toBe(before.routes.get('left'));
    expect(routes.get('there')).toBe(before.routes.get('there'));
    expect(routes.get('right')).toEqual(right(before.routes.get('right'), steps[4]!.w));
    expect(routes.get('across')).toHaveLength(before.routes.get('across')!.length);
    expect(Object.fromEntries(routes)).toEqual(Object.fromEntries(builder()(after).geometry.routes));
  });
  test('right where a connector runs, that one is routed again', () => {
    const bent = produce(small, (draft) => {
      getRecord(draft.connectors, 'across')!.via = [{ type: 'step', id: 's4', side: 'before' }];
    });
    const build = builder();
    build(bent);
    const after = addAt(bent, 4);
    expect(Object.fromEntries(build(after).geometry.routes)).toEqual(Object.fromEntries(builder()(after).geometry.routes));
  });
  test('a connector that comes later still knows where the others run', () => {
    const build = builder();
    build(small);
    const after = addAt(small, 1);
    build(after);
    const more = produce(after, (draft) => {
      putRecord(draft.connectors, { id: 'late', kind: 'flow', from: 'a', to: 'd' });
    });
    expect(Object.fromEntries(build(more).geometry.routes)).toEqual(Object.fromEntries(builder()(more).geometry.routes));
  });
});

test('a step that grows or goes moves what is right of it, and steps in another order are routed anew', () => {
  const build = builder();
  const before = build(small).geometry.routes;
  const wider = run(small, setStepWidth, { ids: ['s3'], width: 300 });
  const { routes, steps } = build(wider).geometry;
  expect(routes.get('left')).toBe(before.get('left'));
  expect(routes.get('right')).toEqual(right(before.get('right'), steps[3]!.w - steps[2]!.w));
  const without = run(wider, removeSteps, { ids: ['s3'] });
  expect(build(without).geometry.routes.get('right')).toEqual(right(before.get('right'), -steps[2]!.w));
  const moved = run(without, moveStep, { id: 's6', phase: 'p', index: 0 });
  expect(Object.fromEntries(build(moved).geometry.routes)).toEqual(Object.fromEntries(builder()(moved).geometry.routes));
});

test('of many connectors, almost all keep their shape when a step is inserted', () => {
  const blueprint = generateBlueprint({ cards: 1000, connectors: 1000, seed: 2 });
  const build = builder();
  const before = build(blueprint).geometry;
  const { routes, steps } = build(run(blueprint, addStep, { id: 's_new', phase: 'p_5', index: 2 })).geometry;
  const border = before.steps[32]!.x;
  const by = steps.find((step) => step.id === 's_new')!.w;
  const same = [...before.routes].filter(([id, points]) => {
    const now = routes.get(id)!;
    return now.length === points.length && points.every((p, i) => now[i]!.y === p.y && now[i]!.x === (p.x < border ? p.x : p.x + by));
  });
  expect(same.length).toBeGreaterThanOrEqual(970);
});

test('lines stay right while steps come, go and change their width', () => {
  const build = builder();
  let blueprint = withSpans(200, 6);
  build(blueprint);
  for (let i = 0; i < 24; i++) {
    const order = stepOrder(blueprint);
    const step = order[(i * 7) % order.length]!;
    const phase = blueprint.phaseOrder[i % blueprint.phaseOrder.length]!;
    if (i % 3 === 0) blueprint = run(blueprint, addStep, { id: `new_${i}`, phase, index: i % 4 });
    else if (i % 3 === 1) blueprint = run(blueprint, setStepWidth, { ids: [step], width: 140 + 20 * (i % 8) });
    else blueprint = run(blueprint, removeSteps, { ids: [step] });
    const scene = build(blueprint);
    const figures = figuresOfScene(blueprint, scene);
    expect(scene.geometry.routes.size).toBe([...eachRecord(blueprint.connectors)].length);
    expect(figures['cards run over'], `after edit ${i}`).toBe(0);
    expect(figures['lines on one another (px)'], `after edit ${i}`).toBeLessThan(1);
  }
});
