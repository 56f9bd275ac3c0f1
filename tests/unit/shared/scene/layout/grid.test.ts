import { describe, expect, test } from 'vitest';
import type { LaneKind } from '#shared/blueprint/records';
import { lineBorders } from '#shared/scene/layout/grid';
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
