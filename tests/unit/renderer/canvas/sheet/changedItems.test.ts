import { describe, expect, it } from 'vitest';
import { setCard } from '#shared/commands/cards/setCard';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { changedItems } from '../../../../../renderer/canvas/sheet/changedItems';
import { stickyNames, stickyShift } from '../../../../../renderer/canvas/sheet/stickyNames';
import { after, largeBlueprint, smallBlueprint } from '../../../../support/blueprints';

const builder = () => sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator('en') });

describe('changedItems', () => {
  it('gives old and new versions of what differs, and nothing else', () => {
    const build = builder();
    const before = smallBlueprint();
    const first = build(before);
    const second = build(after(before, setCard, { ids: ['c_2'], changes: { flags: ['fail'] } }));
    expect(changedItems(first, second).map((item) => item.id)).toEqual(['card:c_2', 'card:c_2']);
    expect(changedItems(first, first)).toEqual([]);
  });

  it('stays small in a large blueprint', () => {
    const build = builder();
    const before = largeBlueprint(300);
    const first = build(before);
    const [id = ''] = first.geometry.cards.keys();
    const second = build(after(before, setCard, { ids: [id], changes: { flags: ['momentOfTruth'] } }));
    expect(changedItems(first, second).length).toBeLessThan(20);
  });
});

describe('sticky phase names', () => {
  it('move into view as far as the bar goes', () => {
    const bar = { x: 0, y: 0, w: 300, h: 30 };
    expect(stickyShift({ left: 14, right: 80 }, bar, 0)).toBe(0);
    expect(stickyShift({ left: 14, right: 80 }, bar, 100)).toBe(100);
    expect(stickyShift({ left: 14, right: 80 }, bar, 280)).toBe(206);
  });

  it('are those of phases that begin out of view', () => {
    const scene = builder()(smallBlueprint());
    const second = scene.geometry.phases[1];
    if (!second) throw new Error('two phases');
    expect(stickyNames(scene, second.x + 40).map((item) => item.ref)).toEqual([{ type: 'phase', id: 'p_2' }]);
    expect(stickyNames(scene, 0)).toEqual([]);
  });
});
