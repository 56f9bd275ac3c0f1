import { describe, expect, it } from 'vitest';
import type { Blueprint } from '#shared/blueprint/records';
import { addCard } from '#shared/commands/cards/addCard';
import { moveCards } from '#shared/commands/cards/moveCards';
import { renameCard } from '#shared/commands/cards/renameCard';
import { removeLane } from '#shared/commands/lanes/removeLane';
import { sceneBuilder } from '#shared/scene/build';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { translator } from '#shared/i18n/translator';
import { differences, inReadingOrder, marksOfBoth } from '../../../../../renderer/dialogs/compare/differences';
import { markedBox, placeToLook, type Picture } from '../../../../../renderer/dialogs/compare/picture';
import { after, card, smallBlueprint } from '../../../../support/blueprints';

const before = smallBlueprint();
const measure = createMeasurer();

function picture(blueprint: Blueprint): Picture {
  return { blueprint, scene: sceneBuilder({ theme: lightTheme, measure, translate: translator('en') })(blueprint) };
}

const ways = (a: Blueprint, b: Blueprint): string[] =>
  differences(a, b).map(({ ref, way }) => `${way} ${ref.type === 'cell' ? 'cell' : ref.id}`).sort();

describe('differences between two versions', () => {
  it('are none between equal ones', () => {
    expect(differences(before, smallBlueprint())).toEqual([]);
  });

  it('tell what was added, removed, changed and moved, with what a deletion took along', () => {
    let now = after(before, addCard, { card: card('c_9', 'l_3', 's_2') });
    now = after(now, renameCard, { id: 'c_2', title: 'Other' });
    now = after(now, moveCards, { moves: [{ card: 'c_3', lane: 'l_3', step: 's_4', index: 0 }] });
    now = after(now, removeLane, { id: 'l_1' });
    expect(ways(before, now)).toEqual(['added c_9', 'changed c_2', 'moved c_3', 'removed c_1', 'removed l_1']);
    expect(ways(now, before)).toEqual(['added c_1', 'added l_1', 'changed c_2', 'moved c_3', 'removed c_9']);
  });

  it('are marked where they can be seen: every mark has a place on its picture', () => {
    const now = after(after(before, removeLane, { id: 'l_2' }), addCard, { card: card('c_9', 'l_3', 's_2') });
    const [was, is] = [picture(before), picture(now)];
    const marks = inReadingOrder(differences(before, now), was, is);
    const sides = marksOfBoth(marks);
    expect(sides.before.length).toBeGreaterThan(0);
    expect(sides.before.filter(({ ref }) => !markedBox(was, ref))).toEqual([]);
    expect(sides.after.filter(({ ref }) => !markedBox(is, ref))).toEqual([]);
    const types = marks.map(({ ref }) => ref.type);
    expect(types).toEqual([...types].sort((a, b) => ['lane', 'card', 'connector'].indexOf(a) - ['lane', 'card', 'connector'].indexOf(b)));
  });

  it('are looked for on the other picture where they would be', () => {
    const now = after(before, removeLane, { id: 'l_2' });
    const [was, is] = [picture(before), picture(now)];
    const where = placeToLook(is, { type: 'card', id: 'c_4' }, was);
    const step = is.scene.geometry.steps.find(({ id }) => id === 's_2');
    expect(where && where.x).toBe(step?.x);
    expect(placeToLook(is, { type: 'connector', id: 'x_1' }, was)).toBeDefined();
    expect(placeToLook(is, { type: 'lane', id: 'l_2' }, was)).toEqual(markedBox(is, { type: 'lane', id: 'l_1' }));
  });
});
