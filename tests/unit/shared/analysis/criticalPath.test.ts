// How long a service takes: never a sum over what runs in parallel or in circles.

import { describe, expect, it } from 'vitest';
import { criticalPath } from '#shared/analysis/criticalPath';
import { addCard } from '#shared/commands/cards/addCard';
import { connectCards } from '#shared/commands/connectors/connectCards';
import { blankBlueprint } from '#shared/blueprint/create';
import type { Blueprint, Card, ConnectorKind } from '#shared/blueprint/records';
import { countingIds } from '#shared/lib/ids';
import { after, card } from '../../../support/blueprints';

const LANES = { customer: 'l_2', front: 'l_3', back: 'l_4', support: 'l_5' };

/** Cards `name:lane:step:minutes`, connectors `a>b` (flow), `a~b` (exchange), `a<b` (loop, from a to b). */
function drawn(cards: readonly string[], connectors: readonly string[], more: Partial<Record<string, Partial<Card>>> = {}): Blueprint {
  let blueprint = blankBlueprint({ id: 'b_1', title: 'T', createId: countingIds(), date: '2026-11-21', steps: 5 });
  for (const text of cards) {
    const [id = '', lane = '', step = '', minutes = ''] = text.split(':');
    const time = minutes === '' ? {} : { time: { typical: Number(minutes) } };
    blueprint = after(blueprint, addCard, { card: card(id, LANES[lane as keyof typeof LANES], `s_${step}`, { ...time, ...more[id] }) });
  }
  const kinds: Record<string, ConnectorKind> = { '>': 'flow', '~': 'exchange', '<': 'loop' };
  connectors.forEach((text, i) => {
    const [, from = '', sign = '', to = ''] = /^(\w+)([>~<])(\w+)$/.exec(text) ?? [];
    blueprint = after(blueprint, connectCards, { connector: { id: `x_${i}`, kind: kinds[sign] ?? 'flow', from, to } });
  });
  return blueprint;
}

describe('critical path', () => {
  it('takes the longer of two parallel ways', () => {
    const path = criticalPath(drawn(['a:customer:1:2', 'b:customer:2:3', 'c:back:2:10', 'd:customer:3:1'], ['a>b', 'a>c', 'b>d', 'c>d']));
    expect(path?.path).toEqual(['a', 'c', 'd']);
    expect(path?.duration.typical).toBe(13);
    expect(path?.parts).toEqual({ visible: 3, waiting: 0, backstage: 10 });
    expect(path?.work).toEqual({ visible: 6, waiting: 0, backstage: 10 });
  });
  it('counts no exchange: both happen at once', () => {
    expect(criticalPath(drawn(['a:customer:1:8', 'b:front:1:3'], ['a~b']))?.duration.typical).toBe(8);
  });
  it('leaves rework out, and says what a turn takes', () => {
    const path = criticalPath(drawn(['a:customer:1:2', 'b:customer:2:3', 'c:customer:3:4'], ['a>b', 'b>c', 'c<b']));
    expect(path?.duration.typical).toBe(9);
    expect(path?.loops).toMatchObject([{ connector: { id: 'x_2' }, cards: ['b', 'c'], turn: 7 }]);
  });
  it('passes a circle of flow once', () => {
    const path = criticalPath(drawn(['a:customer:1:2', 'b:customer:2:3', 'c:customer:3:4', 'd:customer:4:1'], ['a>b', 'b>c', 'c>b', 'c>d']));
    expect(path?.path).toEqual(['a', 'b', 'c', 'd']);
    expect(path?.duration.typical).toBe(10);
    expect(path?.loops).toMatchObject([{ connector: { from: 'c', to: 'b' }, turn: 7 }]);
  });
  it('has a least and a most time, along the longest way by each', () => {
    const times = { b: { time: { min: 1, max: 20 } }, c: { time: { min: 5, typical: 6, max: 7 } } };
    const path = criticalPath(drawn(['a:customer:1:2', 'b:customer:2', 'c:back:2'], ['a>b', 'a>c'], times));
    expect(path?.duration).toEqual({ min: 7, typical: 12.5, max: 22 });
    expect(path?.path).toEqual(['a', 'b']);
  });
  it('tells waiting apart, and names cards without a time', () => {
    const path = criticalPath(drawn(['a:customer:1', 'w:customer:2:10', 'b:customer:3:1'], ['a>w', 'w>b'], { w: { kind: 'wait' } }));
    expect(path?.parts).toEqual({ visible: 1, waiting: 10, backstage: 0 });
    expect(path?.untimed).toEqual(['a']);
    expect(path?.byPhase).toHaveLength(1);
  });
  it('is none without times', () => {
    expect(criticalPath(drawn(['a:customer:1', 'b:customer:2'], ['a>b']))).toBeNull();
  });
});
