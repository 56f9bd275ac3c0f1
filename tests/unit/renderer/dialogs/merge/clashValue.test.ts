// Every kind of clash is said in words that people know the parts by.

import { expect, it } from 'vitest';
import { getRecord } from '#shared/blueprint/buckets';
import type { Blueprint } from '#shared/blueprint/records';
import type { Command } from '#shared/commands/command';
import { executeCommand } from '#shared/commands/execute';
import { commands } from '#shared/commands/list';
import { translator } from '#shared/i18n/translator';
import type { Clash } from '#shared/merge/clash';
import { mergeBlueprints } from '#shared/merge/mergeBlueprints';
import { clashPlace, clashValue } from '../../../../../renderer/dialogs/merge/clashValue';
import { smallBlueprint } from '../../../../support/blueprints';

const t = translator('en');
const base = smallBlueprint();

function after(blueprint: Blueprint, id: string, args: object): Blueprint {
  const command = commands.find((one) => one.id === id) as Command<unknown> | undefined;
  if (!command) throw new Error(id);
  const done = executeCommand(blueprint, command, args);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.blueprint;
}

/** What both sides of the one clash say, and where it is. */
function said(mine: [string, object], theirs: [string, object]): readonly string[] {
  const merge = mergeBlueprints(base, after(base, ...mine), after(base, ...theirs));
  expect(merge.clashes).toHaveLength(1);
  return merge.clashes.flatMap((clash) => [clashValue(clash, 'mine', merge, t), clashValue(clash, 'theirs', merge, t), clashPlace(clash, merge, t)]);
}

const card = getRecord(base.cards, 'c_1');

it('a text says itself', () => {
  const [mine, theirs, place] = said(['renameCard', { id: 'c_1', title: 'Mine' }], ['renameCard', { id: 'c_1', title: 'Theirs' }]);
  expect([mine, theirs]).toEqual(['Mine', 'Theirs']);
  expect(place).toContain(' × ');
});

it('a kind says its name', () => {
  const [mine, theirs] = said(['setCard', { ids: ['c_1'], changes: { kind: 'wait' } }], ['setCard', { ids: ['c_1'], changes: { kind: 'note' } }]);
  expect([mine, theirs]).toEqual([t('card.wait'), t('card.note')]);
});

it('a deletion says so', () => {
  expect(said(['removeItems', { cards: ['c_1'], connectors: [] }], ['renameCard', { id: 'c_1', title: 'Theirs' }]).slice(0, 2))
    .toEqual([t('mergeScreen.deleted'), t('mergeScreen.kept')]);
});

it('a field of the brief is of the brief', () => {
  expect(said(['setBrief', { changes: { goal: 'One' } }], ['setBrief', { changes: { goal: 'Two' } }])).toEqual(['One', 'Two', t('mergeScreen.wholeSheet')]);
});

it('a place says its lane and step', () => {
  const lanes = base.laneOrder.filter((lane) => lane !== card?.lane);
  const to = (lane: string): [string, object] => ['moveCards', { moves: [{ card: 'c_1', lane, step: card?.step, index: 0 }] }];
  const [mine, theirs] = said(to(lanes[0] ?? ''), to(lanes[1] ?? lanes[0] ?? ''));
  expect(mine).toContain(' × ');
  expect(mine).not.toBe(theirs);
});

it('an order says the names in it', () => {
  const clash: Clash = {
    id: 'laneOrder', kind: 'order', ref: { type: 'blueprint' }, field: 'laneOrder', choices: ['mine', 'theirs'], suggested: 'mine',
    base: base.laneOrder, mine: base.laneOrder, theirs: [...base.laneOrder].reverse(), label: { key: 'merge.clash.order', params: { type: 'blueprint', named: 'no', name: '' } },
  };
  const merge = mergeBlueprints(base, base, base);
  const [mine, theirs] = [clashValue(clash, 'mine', merge, t), clashValue(clash, 'theirs', merge, t)];
  expect(mine.split(', ').reverse().join(', ')).toBe(theirs);
  expect(mine.split(', ')).toHaveLength(base.laneOrder.length);
});
