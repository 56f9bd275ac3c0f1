// Tags in the inspector: what cards have in common, and switching what follows from elsewhere.

import { describe, expect, it } from 'vitest';
import { setCard } from '#shared/commands/cards/setCard';
import { getRecord } from '#shared/blueprint/buckets';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { commonTagged, switchedTag } from '../../../../../../renderer/panels/inspector/touchpoint/commonTagged';
import { parseAmount } from '../../../../../../renderer/panels/inspector/touchpoint/parseAmount';
import { after, smallBlueprint } from '../../../../../support/blueprints';

const start = after(smallBlueprint(), setCard, { ids: ['c_1'], changes: { channels: ['phone'] } });
const card = (blueprint: Blueprint, id = 'c_1') => getRecord(blueprint.cards, id) as Card;

describe('tags in the inspector', () => {
  it('say where they follow from, until one is switched by hand', () => {
    expect(commonTagged([card(start)], start, 'medium')).toEqual({ all: ['human'], some: [], source: 'channel', derivable: false });
    const changes = switchedTag(card(start), start, 'medium', 'digital', true);
    expect(changes).toEqual({ tags: { medium: ['digital', 'human'] } });
    const set = after(start, setCard, { ids: ['c_1'], changes });
    expect(commonTagged([card(set)], set, 'medium')).toMatchObject({ source: 'set', derivable: true });
  });

  it('are none on purpose only where something would follow', () => {
    expect(switchedTag(card(start), start, 'medium', 'human', false)).toEqual({ tags: { medium: [] } });
    const tagged = after(start, setCard, { ids: ['c_1'], changes: { tags: { moment: ['purchase'] } } });
    expect(switchedTag(card(tagged), tagged, 'moment', 'purchase', false)).toEqual({ tags: { moment: undefined } });
  });

  it('of several cards are on for all or for some, and each keeps its others', () => {
    const both = after(start, setCard, { ids: ['c_2'], changes: { tags: { senses: ['sight'] } } });
    expect(commonTagged([card(both), card(both, 'c_2')], both, 'senses')).toEqual({ all: [], some: ['sight'], source: null, derivable: false });
    expect(switchedTag(card(both, 'c_2'), both, 'senses', 'touch', true)).toEqual({ tags: { senses: ['sight', 'touch'] } });
  });

  it('channels are a list of the card itself', () => {
    expect(switchedTag(card(start), start, 'channel', 'app', true)).toEqual({ channels: ['app', 'phone'] });
  });
});

describe('amounts', () => {
  it('are typed with a point or a comma', () => {
    expect(['', '3', ' 3,5', '3，5', '1.25', '-1', 'x'].map(parseAmount)).toEqual([undefined, 3, 3.5, 3.5, 1.25, null, null]);
  });
});
