import { describe, expect, test } from 'vitest';
import type { LaneKind } from '#shared/blueprint/records';
import { collapseLanes } from '#shared/commands/lanes/collapseLanes';
import { setLaneHeight } from '#shared/commands/lanes/setLaneHeight';
import { setStepWidth } from '#shared/commands/steps/setStepWidth';
import { lineBorders } from '#shared/scene/layout/grid';
import { after } from '../../../../support/blueprints';
import { blueprintOf, builder } from '../drawing';

function linesOf(...lanes: LaneKind[]) {
  return Object.fromEntries(lineBorders(blueprintOf({ lanes })));
}

describe('the three lines follow from the kinds of the lanes', () => {
  test('in the order of the field', () => {
    expect(linesOf('evidence', 'customer', 'frontstage', 'backstage', 'support')).toEqual({
      2: ['interaction'], 3: ['visibility'], 4: ['internalInteraction'],
    });
  });
  test('two lanes of a kind share their zone', () => {
    expect(linesOf('customer', 'customer', 'frontstage', 'frontstage', 'backstage')).toEqual({ 2: ['interaction'], 4: ['visibility'] });
  });
  test('where no frontstage lane parts them, two lines share the border', () => {
    expect(linesOf('customer', 'backstage')).toEqual({ 1: ['interaction', 'visibility'] });
  });
  test('analysis lanes have no effect', () => {
    expect(linesOf('customer', 'emotion', 'frontstage', 'note')).toEqual({ 1: ['interaction'] });
  });
  test('no line without a lane on both sides', () => {
    expect(linesOf('evidence', 'customer')).toEqual({});
  });
});

describe('cards in their cells', () => {
  const boxes = (drawn: Parameters<typeof blueprintOf>[0]) => builder()(blueprintOf(drawn)).geometry;

  test('a cell stacks its cards from top to bottom without overlap, and its lane grows', () => {
    const one = boxes({ cards: [['a', 1, 0]] });
    const three = boxes({ cards: [['a', 1, 0], ['b', 1, 0], ['c', 1, 0]] });
    const [a, b, c] = ['a', 'b', 'c'].map((id) => three.cards.get(id)!.box);
    expect(a!.y + a!.h).toBeLessThan(b!.y);
    expect(b!.y + b!.h).toBeLessThan(c!.y);
    expect(three.lanes[1]!.h).toBeGreaterThan(one.lanes[1]!.h);
  });
  test('a card that spans steps covers them and pushes what stands there down', () => {
    const { cards } = boxes({ cards: [['wide', 1, 0, { span: 3 }], ['under', 1, 2]] });
    const wide = cards.get('wide')!.box;
    expect(wide.w).toBe(3 * 176 - 28);
    expect(cards.get('under')!.box.y).toBeGreaterThanOrEqual(wide.y + wide.h);
  });
  test('a lone card is centred in a lane that another cell made taller', () => {
    const { cards, lanes } = boxes({ cards: [['a', 1, 0], ['b', 1, 1], ['c', 1, 1], ['d', 1, 1]] });
    const a = cards.get('a')!.box;
    expect(a.y + a.h / 2).toBeCloseTo(lanes[1]!.y + lanes[1]!.h / 2, 3);
  });
  test('a step more pushes everything right of it to the right in all lanes', () => {
    const before = boxes({ steps: 3, cards: [['a', 1, 0], ['b', 1, 2], ['c', 4, 2]] });
    const after = boxes({ steps: 4, cards: [['a', 1, 0], ['b', 1, 3], ['c', 4, 3]] });
    expect(after.cards.get('a')!.box.x).toBe(before.cards.get('a')!.box.x);
    for (const id of ['b', 'c']) expect(after.cards.get(id)!.box.x).toBe(before.cards.get(id)!.box.x + 176);
  });
});

describe('sizes set by hand', () => {
  const drawn = blueprintOf({ cards: [['a', 1, 0], ['wide', 1, 1, { span: 2 }], ['b', 2, 2]] });
  const [, second] = Object.keys(drawn.steps);
  const [, lane] = drawn.laneOrder;

  test('a wide step widens its cards and moves what is right of it, and the same builder shows both', () => {
    const build = builder();
    const before = build(drawn).geometry;
    const wider = build(after(drawn, setStepWidth, { ids: [second!], width: 300 })).geometry;
    expect(wider.cards.get('wide')!.box.w).toBe(300 + 176 - 28);
    expect(wider.cards.get('a')!.box).toEqual(before.cards.get('a')!.box);
    expect(wider.cards.get('b')!.box.x).toBe(before.cards.get('b')!.box.x + 124);
    expect(build(drawn).geometry.cards.get('wide')!.box.w).toBe(2 * 176 - 28);
  });
  test('a lane is as high as it is told, but never lower than its cards', () => {
    const heightOf = (height: number) => builder()(after(drawn, setLaneHeight, { ids: [lane!], height })).geometry.lanes[1]!.h;
    expect(heightOf(300)).toBe(300);
    expect(heightOf(76)).toBeGreaterThanOrEqual(76);
  });
  test('a collapsed lane is a thin band with the number of its cards', () => {
    const scene = builder()(after(drawn, collapseLanes, { ids: [lane!], collapsed: true }));
    expect(scene.geometry.lanes[1]!.h).toBe(44);
    expect([...scene.geometry.cards.keys()]).toEqual(['b']);
    const name = scene.items.find((item) => item.id === `laneName:${lane}`);
    const texts = name?.primitives.flatMap((p) => (p.type === 'text' ? p.runs.map((run) => run.text) : []));
    expect(texts).toContain('2');
  });
});
