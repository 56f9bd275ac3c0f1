// Cards coloured by an axis: every axis has a legend and tints, and texts can be read on all of them.

import { describe, expect, it } from 'vitest';
import { CARD_AXES, type CardAxis } from '#shared/blueprint/analysisValues';
import { eachRecord } from '#shared/blueprint/buckets';
import type { Card } from '#shared/blueprint/records';
import { contrast } from '#shared/lib/color';
import { AXIS_COLORS, cardColorer, colorKey } from '#shared/scene/style/cardColors';
import type { Scene } from '#shared/scene/scene';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { blueprintOf, builder, type Drawn } from '../drawing';

const full: Partial<Card> = {
  channels: ['app', 'phone'], status: 'evaluate', evidence: 'observed', owner: 'Desk',
  tags: { moment: ['purchase'], stage: ['during'], lifecycle: ['retention'], senses: ['sight', 'touch'], customer: ['external'] },
};

const cards: NonNullable<Drawn['cards']> = [['a', 1, 0, full], ['b', 2, 1, { channels: ['app'], owner: 'Kitchen', tags: { senses: ['sight'] } }], ['n', 4, 2, { kind: 'note' }], ['x', 4, 3]];

function drawn(axis: CardAxis): Scene {
  return builder()({ ...blueprintOf({ cards }), style: { colorBy: axis } });
}

function textsOf(scene: Scene, id: string): string {
  const item = scene.items.find((other) => other.id === id);
  return item?.primitives.map((p) => (p.type === 'text' ? p.runs.map((run) => run.text).join('') : '')).join(' ') ?? '';
}

function fillsOf(scene: Scene, id: string): string[] {
  const item = scene.items.find((other) => other.id === `card:${id}`);
  return item?.primitives.flatMap((p) => ('fill' in p && p.fill ? [p.fill] : [])) ?? [];
}

describe('cards coloured by an axis', () => {
  it.each(CARD_AXES)('%s: stripes on cards, and the legend says what they mean', (axis) => {
    const scene = drawn(axis);
    const { entries } = colorKey({ ...blueprintOf({ cards }), style: { colorBy: axis } }, axis, 'light');
    expect(entries.length).toBeGreaterThan(0);
    for (const { color } of entries) expect(fillsOf(scene, 'a').concat(fillsOf(scene, 'b'), fillsOf(scene, 'x'))).toContain(color);
    const legend = scene.items.find(({ id }) => id === 'legend');
    for (const { color } of entries) expect(legend?.primitives.some((p) => 'fill' in p && p.fill === color)).toBe(true);
  });

  it('counts cards by value and says how many have none; notes count for nothing', () => {
    expect(textsOf(drawn('senses'), 'legend')).toContain('Senses:');
    expect(textsOf(drawn('senses'), 'legend')).toContain('Sight (2)');
    expect(textsOf(drawn('senses'), 'legend')).toContain('Touch (1)');
    expect(textsOf(drawn('senses'), 'legend')).toContain('Not set (1)');
  });

  it('splits the stripe where a card has several values, and tints only where it has one', () => {
    const scene = drawn('senses');
    expect(fillsOf(scene, 'a').filter((fill) => (AXIS_COLORS as readonly string[]).includes(fill))).toHaveLength(2);
    expect(fillsOf(scene, 'a')[0]).toBe(lightTheme.card);
    expect(fillsOf(scene, 'b')[0]).not.toBe(lightTheme.card);
  });

  it('leaves cards without a value as they were, and keeps items that say the same', () => {
    const build = builder();
    const plain = blueprintOf({ cards });
    const before = build({ ...plain, style: { colorBy: 'status' } });
    const after = build({ ...plain, title: 'Other', style: { colorBy: 'status' } });
    const item = (scene: Scene, id: string) => scene.items.find((other) => other.id === `card:${id}`);
    expect(fillsOf(before, 'x')).toEqual(fillsOf(builder()(plain), 'x'));
    expect(item(after, 'a')).toBe(item(before, 'a'));
  });

  it('follows the lane, where the value does', () => {
    const blueprint = { ...blueprintOf({ cards }), style: { colorBy: 'visibility' } as const };
    const color = cardColorer(lightTheme);
    const card = { id: 'a', kind: 'action', lane: 'l1', step: 's0', span: 1, title: 'a' } as Card;
    const seen = color(blueprint)?.colorsOf(card);
    const unseen = color({ ...blueprint, lanes: { ...blueprint.lanes, l1: { id: 'l1', kind: 'backstage', name: '' } } })?.colorsOf(card);
    expect(seen?.stripe).not.toEqual(unseen?.stripe);
  });

  it.each([lightTheme, darkTheme])('can be read on every tint ($id), and seen on the card', (theme) => {
    CARD_AXES.forEach((axis) => {
      const blueprint = { ...blueprintOf({ cards: AXIS_COLORS.map((_, i) => [`c${i}`, 1, i % 4, { owner: `Owner ${i}`, ...full, ...(axis === 'owner' ? { owner: `O${i}` } : {}) }]) }), style: { colorBy: axis } };
      const coloring = cardColorer(theme)(blueprint);
      for (const card of eachRecord(blueprint.cards)) {
        const colors = coloring?.colorsOf(card);
        for (const color of colors?.stripe ?? []) expect(contrast(color, theme.card)).toBeGreaterThan(1.3);
        const fill = colors?.fill ?? theme.card;
        expect(Math.min(contrast(theme.text, fill), contrast(theme.muted, fill))).toBeGreaterThan(4.5);
      }
    });
  });
});
